// One goal in the tree, in an order that also reads well aloud.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalLine } from '../../domain';
import { ProgressLine } from '../components/ProgressLine';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { StatusMark } from '../components/StatusMark';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    minWidth: 0,
  },
  name: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  id: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  bar: { gridColumn: '1 / -1', marginBlock: tokens.spacingVerticalXXS },
  status: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function GoalRow({ line: { goal, status, progress, expected, share, excluded } }: { readonly line: GoalLine }) {
  const styles = useStyles();
  const { t, language } = useI18n();
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        <span className={styles.id}>{goal.id}</span> {goal.name === '' ? t('text.nameless') : goal.name}
      </span>
      <span className={styles.number}>
        {progress === undefined ? (
          <span aria-hidden>–</span>
        ) : (
          new Intl.NumberFormat(language, { style: 'percent' }).format(progress)
        )}
        <VisuallyHidden>
          {progress === undefined
            ? t('pane.tree.noProgress')
            : expected === undefined || excluded
              ? ''
              : t('pane.tree.expected', { expected })}
        </VisuallyHidden>
      </span>
      {!excluded && <ProgressLine className={styles.bar} progress={progress} expected={expected} />}
      {excluded ? (
        <span className={styles.small}>{t('pane.tree.excluded')}</span>
      ) : (
        <StatusMark status={status} className={styles.status} />
      )}
      {share !== undefined && share < 1 && !excluded ? (
        <span className={styles.small}>{t('pane.tree.share', { share })}</span>
      ) : (
        <span />
      )}
    </div>
  );
}
