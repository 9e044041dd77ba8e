// The engagement at a glance: where it stands, what needs attention, how its goals are doing.

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Recomputed, Session, SessionState } from '../../app';
import { Findings } from '../findings/Findings';
import { Header } from './Header';

/** Stands below the findings: it may come a moment later. */
const GoalTree = lazy(async () => ({ default: (await import('../goals/GoalTree')).GoalTree }));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, paddingBlock: tokens.spacingVerticalL, paddingInline: tokens.spacingHorizontalL },
});

export interface ReadyProps {
  readonly state: SessionState & { readonly recomputed: Recomputed };
  readonly session: Session;
}

export function Ready({ state, session }: ReadyProps) {
  const styles = useStyles();
  const goToCell: Session['goToCell'] = (place) => session.goToCell(place);
  return (
    <div className={styles.page}>
      <Header state={state} refresh={() => void session.refresh()} />
      <Findings recomputed={state.recomputed} goToCell={goToCell} />
      <Suspense>
        <GoalTree lines={state.recomputed.analysis.goals.lines} goToCell={goToCell} />
      </Suspense>
    </div>
  );
}
