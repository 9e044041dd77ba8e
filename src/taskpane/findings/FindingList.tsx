// Findings under their severities, the gravest first.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Recomputed, Session } from '../../app';
import type { Finding } from '../../domain';
import { FindingGroup } from './FindingGroup';

const useStyles = makeStyles({ groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly recomputed: Recomputed;
  readonly session: Pick<Session, 'goToCell' | 'remedy' | 'change'>;
  /** Of the headings of the groups, so that the outline of the page has no gaps. */
  readonly level: 2 | 3;
}

export function FindingList({ findings, ...rest }: FindingListProps) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {(['error', 'warning', 'advice'] as const).map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length > 0 && <FindingGroup key={severity} severity={severity} findings={own} {...rest} />;
      })}
    </div>
  );
}
