// What the audits say: each part in one line, and on request as a picture with what deserves attention.

import { makeStyles } from '@fluentui/react-components';
import { useUntilUndone } from '../form/useUntilUndone';
import { VisuallyHidden } from '../components/VisuallyHidden';
import type { ViewProps } from '../ViewProps';
import { BalancePart } from './BalancePart';
import { CompetencesPart } from './CompetencesPart';
import { MissionPart } from './MissionPart';
import { ProjectPart } from './ProjectPart';
import { TeamPart } from './TeamPart';
import { TracePart } from './TracePart';
import { ValuesPart } from './ValuesPart';

const useStyles = makeStyles({ view: { position: 'relative', display: 'flex', flexDirection: 'column', minWidth: 0 } });

export function AuditView(props: ViewProps) {
  const styles = useStyles();
  const [told = '', setTold] = useUntilUndone<string>(props.session);
  const isTeam = props.recomputed.settings.variant === 'team';
  return (
    <div className={styles.view}>
      {isTeam ? (
        <TeamPart {...props} />
      ) : (
        <>
          <CompetencesPart {...props} />
          <ValuesPart {...props} />
          <BalancePart {...props} />
        </>
      )}
      <ProjectPart {...props} />
      <MissionPart {...props} tell={setTold} />
      <TracePart {...props} tell={setTold} />
      <span role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </span>
    </div>
  );
}
