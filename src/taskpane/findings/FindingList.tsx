// Findings under their severities, the gravest first.

import { makeStyles, tokens } from '@fluentui/react-components';
import { FindingGroup } from './FindingGroup';
import type { FindingListProps } from './FindingListProps';

const useStyles = makeStyles({ groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

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
