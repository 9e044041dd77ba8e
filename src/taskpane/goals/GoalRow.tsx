// One goal in the tree. Everything here is also said by the tree item's label.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalLine } from '../../domain';
import { ProgressLine } from '../look/ProgressLine';
import { StatusMark } from '../look/StatusMark';
import { useWords } from '../words/Words';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, alignItems: 'baseline', minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginInlineEnd: tokens.spacingHorizontalXS },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  bar: { gridColumn: '1 / -1', marginBlock: tokens.spacingVerticalXXS },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export function GoalRow({ line: { goal, status, progress, expected, share, excluded } }: { readonly line: GoalLine }) {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <div className={styles.row} aria-hidden>
      <span className={styles.name}><span className={styles.id}>{goal.id}</span>{goal.name === '' ? say('text.nameless') : goal.name}</span>
      <span className={styles.number}>{progress === undefined ? '–' : new Intl.NumberFormat(language, { style: 'percent' }).format(progress)}</span>
      {!excluded && <ProgressLine className={styles.bar} progress={progress} expected={expected} />}
      {excluded ? <span className={styles.small}>{say('pane.tree.excluded')}</span> : <StatusMark status={status} className={styles.small} />}
      {share !== undefined && share < 1 && !excluded ? <span className={styles.small}>{say('pane.tree.share', { share })}</span> : <span />}
    </div>
  );
}
