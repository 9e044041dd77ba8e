// The engagement at a glance, then either the steps one by one or all findings together.

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Recomputed, Session, SessionState } from '../../app';
import { Steps } from '../steps/Steps';
import { openFindings } from '../steps/stepsInView';
import { Tabs } from '../look/Tabs';
import { useWords } from '../words/Words';
import { Header } from './Header';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalL, paddingInline: tokens.spacingHorizontalL },
});

/** The second tab: loaded when it is first opened. */
const Findings = lazy(async () => ({ default: (await import('../findings/Findings')).Findings }));

export type View = 'steps' | 'findings';

export interface ReadyProps {
  readonly state: SessionState & { readonly recomputed: Recomputed };
  readonly session: Session;
  readonly first: View;
}

export function Ready({ state, session, first }: ReadyProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [view, setView] = useState(first);
  const { recomputed } = state;
  return (
    <div className={styles.page}>
      <Header state={state} refresh={() => void session.refresh()} />
      <Tabs<View>
        label={say('pane.title')}
        tabs={[{ name: 'steps', label: say('pane.tab.steps') }, { name: 'findings', label: say('pane.tab.findings', { count: openFindings(recomputed.findings).length }) }]}
        chosen={view}
        choose={setView}
      >
        {view === 'steps' ? <Steps recomputed={recomputed} session={session} /> : <Suspense><Findings recomputed={recomputed} session={session} /></Suspense>}
      </Tabs>
    </div>
  );
}
