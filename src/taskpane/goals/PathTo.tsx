// The way back from a branch to all goals.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalLine } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { nameOf } from './nameOf';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    '& li + li::before': {
      content: '"/"',
      marginInlineEnd: tokens.spacingHorizontalXS,
      color: tokens.colorNeutralForeground3,
    },
  },
});

interface PathToProps {
  readonly lines: readonly GoalLine[];
  /** Position of the goal whose branch is shown; -1 shows everything, and no way back is needed. */
  readonly at: number;
  readonly show: (id: string | undefined) => void;
}

export function PathTo({ lines, at, show }: PathToProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const path: GoalLine[] = [];
  for (let line = lines[at]; line; line = line.parent === undefined ? undefined : lines[line.parent])
    path.unshift(line);
  const here = path.pop();
  if (!here) return null;
  return (
    <nav aria-label={t('views.goals.path')}>
      <ol className={styles.list}>
        <li>
          <Link as="button" onClick={() => show(undefined)}>
            {t('views.goals.whole')}
          </Link>
        </li>
        {path.map((line) => (
          <li key={line.goal.row}>
            <Link as="button" onClick={() => show(line.goal.id)}>
              {nameOf(line, t('text.nameless'))}
            </Link>
          </li>
        ))}
        <li aria-current="location">{nameOf(here, t('text.nameless'))}</li>
      </ol>
    </nav>
  );
}
