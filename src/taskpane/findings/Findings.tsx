// What needs attention, the gravest first.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Recomputed, Session } from '../../app';
import type { Finding, Severity } from '../../domain';
import { Section } from '../look/Section';
import { useWords } from '../words/Words';
import { FindingGroup } from './FindingGroup';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingsProps {
  readonly recomputed: Recomputed;
  readonly goToCell: Session['goToCell'];
}

/** Accepted findings are at rest and not listed. */
export function Findings({ recomputed, goToCell }: FindingsProps) {
  const styles = useStyles();
  const { say } = useWords();
  const groups = useMemo(() => {
    const open = recomputed.findings.filter(({ accepted }) => accepted === undefined);
    return severities.map((severity) => [severity, open.filter((finding) => finding.severity === severity)] as [Severity, readonly Finding[]]).filter(([, findings]) => findings.length > 0);
  }, [recomputed]);
  return (
    <Section id="findings" title={say('pane.findings.title')}>
      {groups.length === 0 ? <p className={styles.none}>{say('pane.findings.none')}</p> : (
        <div className={styles.groups}>
          {groups.map(([severity, findings]) => <FindingGroup key={severity} severity={severity} findings={findings} recomputed={recomputed} goToCell={goToCell} />)}
        </div>
      )}
    </Section>
  );
}
