// The goals as a part of their step: progress, status and weight; choosing one shows it in the workbook.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../../app';
import { cellOf, type GoalLine } from '../../domain';
import { Section } from '../components/Section';
import { useI18n } from '../i18n/I18n';
import { GoalBranches } from './GoalBranches';

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface GoalTreeProps {
  readonly lines: readonly GoalLine[];
  readonly goToCell: Session['goToCell'];
}

export function GoalTree({ lines, goToCell }: GoalTreeProps) {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <Section title={t('pane.tree.title')}>
      {lines.length === 0 ? (
        <p className={styles.none}>{t('pane.tree.empty')}</p>
      ) : (
        <GoalBranches
          lines={lines}
          hint={t('pane.tree.hint')}
          choose={({ goal }) => void goToCell(cellOf('goals', goal, 'name'))}
        />
      )}
    </Section>
  );
}
