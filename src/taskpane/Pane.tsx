// The whole task pane: which view, what error, and what was just achieved.

import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Session, AppError } from '../app';
import { loadWhole } from '../locales';
import { Loading } from './Loading';
import { MessageBar } from './components/MessageBar';
import { Notice } from './Notice';
import { RepairBar } from './main/RepairBar';
import { MainScreen } from './main/MainScreen';
import { UnderWay } from './main/UnderWay';
import { ErrorBar } from './ErrorBar';
import { Unfinished } from './Unfinished';
import { paneLanguage } from './i18n/paneLanguage';
import { useI18n } from './i18n/I18n';

/** Needed only where there is no engagement yet. */
const Start = lazy(async () => {
  const [module] = await Promise.all([import('./start/Start'), loadWhole(paneLanguage())]);
  return { default: module.Start };
});

const useStyles = makeStyles({
  /** In sight wherever people have scrolled to. */
  now: { position: 'sticky', insetBlockStart: 0, zIndex: 3 },
});

/** Nothing another way would help with, or the workbook may not be as it was, as another way promises. */
const withoutOtherWays: ReadonlySet<AppError['kind']> = new Set([
  'namesTaken',
  'begunElsewhere',
  'cancelled',
  'cellEditing',
  'offline',
  'leftovers',
  'noAnswer',
]);

interface PaneProps {
  readonly session: Session;
  /** Where to begin, as a ribbon button asks for it: a tab or a view by name. */
  readonly show: string | null;
}

export function Pane({ session, show }: PaneProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const state = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const [created, setCreated] = useState<'blank' | 'example' | 'template'>();
  const [isSeen, setSeen] = useState(false);
  const { phase, error, recomputed, activeSheet } = state;
  // The good news is over once somebody goes to work.
  const [front, setFront] = useState(activeSheet);
  if (activeSheet !== front) {
    setFront(activeSheet);
    if (phase === 'ready') setCreated(undefined);
  }
  const root = useRef<HTMLElement>(null);
  const before = useRef(phase);
  // A new view is announced by its heading, but only to people who are here: focus is never taken from the sheet.
  useEffect(() => {
    if (before.current === phase) return;
    const first = before.current === 'unread';
    before.current = phase;
    if (!first && document.hasFocus()) root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [phase]);
  // The button that stopped it is gone with its bar.
  useEffect(() => {
    if (error?.kind === 'cancelled' && document.hasFocus() && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [error]);
  const create = async (
    kind: 'blank' | 'example' | 'template',
    choices: Parameters<Session['create']>[0],
  ): Promise<void> => {
    setCreated(kind);
    // What was stopped, or refused, may come back by Excel's own Undo or by somebody else, and is no good news then.
    if (!(await session.create(choices))) setCreated(undefined);
  };
  return (
    <main ref={root}>
      <div className={styles.now}>
        {error && <ErrorBar error={error} tryAgain={() => void session.tryAgain()} dismiss={session.dismiss} />}
        <UnderWay state={state} cancel={session.cancel} />
      </div>
      {phase === 'ready' && recomputed && <RepairBar recomputed={recomputed} session={session} />}
      {show === 'create' && !isSeen && phase === 'ready' && created === undefined && (
        <MessageBar intent="success" dismiss={() => setSeen(true)}>
          {t('pane.created.already')}
        </MessageBar>
      )}
      {created !== undefined && phase === 'ready' && (
        <MessageBar intent="success" dismiss={() => setCreated(undefined)}>
          {t(`pane.created.${created}`)}
        </MessageBar>
      )}
      {phase === 'ready' && state.leftOut.length > 0 && (
        <MessageBar intent="warning" dismiss={session.dismiss}>
          {state.leftOut.map((part) => t(`pane.leftOut.${part}`)).join(' ')}
        </MessageBar>
      )}
      {phase === 'unread' && !error && <Loading />}
      {phase === 'foreign' && (
        <Suspense fallback={<Loading />}>
          <Start
            activity={state.activity}
            session={session}
            wasRefused={error?.during === 'create' && !withoutOtherWays.has(error.kind)}
            create={(kind, choices) => void create(kind === 'own' ? 'blank' : kind, choices)}
          />
        </Suspense>
      )}
      {phase === 'unfinished' && <Unfinished session={session} state={state} />}
      {phase === 'newer' && <Notice title={t('pane.newer.title')} text={t('pane.newer.text')} />}
      {phase === 'ready' && recomputed && (
        <MainScreen
          state={{ ...state, recomputed }}
          session={session}
          first={show}
          onView={() => setCreated(undefined)}
        />
      )}
    </main>
  );
}
