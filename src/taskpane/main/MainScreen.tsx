// The engagement at a glance, then the steps one by one or all findings together; or one view on a screen of its own.

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Step } from '../../domain';
import { Tabs } from '../components/Tabs';
import { useFocusKept } from '../components/useFocusKept';
import { Steps } from '../steps/Steps';
import { stepOfSheet } from '../steps/stepOfSheet';
import { openFindings } from '../../app';
import type { ViewName } from '../views';
import { isViewName } from '../views/isViewName';
import { ViewLinks } from '../views/ViewLinks';
import { ViewScreen } from '../views/ViewScreen';
import { viewsOfStep } from '../views/viewsOfStep';
import { useI18n } from '../i18n/I18n';
import { Header } from './Header';
import type { MainScreenProps } from './MainScreenProps';
import { Toolbar } from './Toolbar';
import { useUndo } from './useUndo';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
  },
});

/** The second tab: loaded when it is first opened. */
const Findings = lazy(async () => ({ default: (await import('../findings/Findings')).Findings }));

type Tab = 'steps' | 'findings';

export function MainScreen({ state, session, first, onView }: MainScreenProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [tab, setTab] = useState<Tab>(first === 'findings' ? first : 'steps');
  const [view, setView] = useState(isViewName(first) ? first : undefined);
  const [step, setStep] = useState<Step | 'none'>();
  const page = useRef<HTMLDivElement>(null);
  const left = useRef<ViewName>(undefined);
  const show = (next: ViewName | undefined): void => {
    left.current = next === undefined ? view : undefined;
    if (next !== undefined) onView();
    setView(next);
  };
  // Whoever comes back from a view stands again at the button that led there.
  useEffect(() => {
    if (left.current !== undefined) page.current?.querySelector<HTMLElement>(`[data-opens="${left.current}"]`)?.focus();
    left.current = undefined;
  });
  const { recomputed, activeSheet } = state;
  // Whoever goes to another sheet in the workbook finds its step open here.
  const [followed, setFollowed] = useState(activeSheet);
  if (activeSheet !== followed) {
    setFollowed(activeSheet);
    const there = activeSheet === undefined ? undefined : stepOfSheet(activeSheet, recomputed);
    if (there !== undefined) setStep(there);
  }
  const takingBack = useUndo(session, state);
  const toolbar = (
    <Toolbar state={state} view={view} refresh={() => void session.refresh()} takingBack={takingBack} show={show} />
  );
  useFocusKept(page);
  if (view !== undefined)
    return (
      <div ref={page} className={styles.page} onKeyDown={takingBack.onKeyDown}>
        {toolbar}
        <ViewScreen name={view} recomputed={recomputed} session={session} />
      </div>
    );
  const elsewhere = viewsOfStep(undefined, recomputed.settings.variant).filter((name) => !atHand.has(name));
  return (
    <div ref={page} className={styles.page} onKeyDown={takingBack.onKeyDown}>
      <Header recomputed={recomputed} followsEdits={state.followsEdits} />
      {toolbar}
      <Tabs<Tab>
        label={t('pane.title')}
        tabs={[
          { name: 'steps', label: t('pane.tab.steps') },
          { name: 'findings', label: t('pane.tab.findings', { count: openFindings(recomputed.findings).length }) },
        ]}
        chosen={tab}
        choose={setTab}
      >
        {tab === 'steps' ? (
          <Steps
            recomputed={recomputed}
            session={session}
            activeSheet={activeSheet}
            chosen={step}
            choose={setStep}
            show={show}
          />
        ) : (
          <Suspense>
            <Findings recomputed={recomputed} session={session} />
          </Suspense>
        )}
      </Tabs>
      {elsewhere.length > 0 && (
        <nav aria-label={t('pane.more')}>
          <ViewLinks views={elsewhere} show={show} />
        </nav>
      )}
    </div>
  );
}

/** These have a button in the bar. */
const atHand: ReadonlySet<string> = new Set(['settings', 'checkIn']);
