// The findings of one severity: the first few, and the rest on request.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../domain';
import { useWords } from '../words/Words';
import { FindingCard } from './FindingCard';
import type { FindingsProps } from './Findings';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  more: { alignSelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`, paddingInline: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
});

/** How many are read at a glance, and how many more each time. */
const few = 3;
const page = 30;

export function FindingGroup({ severity, findings, recomputed, goToCell }: FindingsProps & { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(few);
  const left = findings.length - shown;
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>
        <SeverityMark severity={severity} />
        {say(`severity.${severity}`)}
        <span className={styles.count}>{findings.length}</span>
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, at) => <FindingCard key={`${finding.code} ${finding.place.table} ${finding.place.row} ${finding.place.column} ${at}`} finding={finding} recomputed={recomputed} goToCell={goToCell} />)}
      </ul>
      {left > 0 && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setShown(shown + page)}>{say('pane.findings.more', { count: Math.min(left, page) })}</Button>}
      {left <= 0 && shown > few && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setShown(few)}>{say('pane.findings.less')}</Button>}
    </div>
  );
}
