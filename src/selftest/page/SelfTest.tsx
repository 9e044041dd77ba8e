// The page: what will happen, what is happening, what came of it.

import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../locales';
import { collectTests } from '../contract/collectTests';
import type { ExcelHere } from '../model/ExcelHere';
import { PROBES } from '../probes';
import { refusalOf } from '../probes/refusal';
import type { Report } from '../report/Report';
import { runSelfTest } from '../runSelfTest';
import { Intro } from './Intro';
import { NotEmpty } from './NotEmpty';
import { Results } from './Results';
import { Running, type Progress } from './Running';
import type { Say } from './Say';

type State =
  | { readonly phase: 'intro' | 'notEmpty' }
  | { readonly phase: 'error'; readonly message: string }
  | { readonly phase: 'running'; readonly progress: Progress; readonly isStopping: boolean }
  | { readonly phase: 'done'; readonly report: Report };

interface Question {
  readonly text: string;
  readonly answer: (seen: boolean | undefined) => void;
}

interface SelfTestProps {
  readonly here: ExcelHere;
  readonly language: Language;
  readonly t: Say;
}

export function SelfTest({ here, language, t }: SelfTestProps) {
  const [state, setState] = useState<State>({ phase: 'intro' });
  const [question, setQuestion] = useState<Question>();
  const stopper = useRef(new AbortController());
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);

  // Each phase begins at its heading, for eyes, keys and screen readers alike.
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [state.phase]);

  const start = async (onWish: boolean): Promise<void> => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setState({ phase: 'running', progress: { part: 'probes', share: 0 }, isStopping: false });
    const ask = (text: string): Promise<boolean | undefined> =>
      new Promise((resolve) => {
        // A signal tells only those who listened before.
        if (signal.aborted) return resolve(undefined);
        const answer = (seen: boolean | undefined): void => {
          setQuestion(undefined);
          resolve(seen);
        };
        signal.addEventListener('abort', () => answer(undefined), { once: true });
        setQuestion({
          text,
          answer: (seen) => {
            // The button that was pressed goes away with its question; whoever works by keys goes on at the top.
            title.current?.focus();
            answer(seen);
          },
        });
      });
    try {
      const report = await runSelfTest({
        here,
        probes: PROBES,
        language,
        onWish,
        ask,
        collectTests,
        browser: navigator.userAgent,
        signal,
        onProgress: (part, share) =>
          setState((before) => (before.phase === 'running' ? { ...before, progress: { part, share } } : before)),
      });
      setState(report ? { phase: 'done', report } : { phase: 'notEmpty' });
    } catch (error) {
      const { code, message } = refusalOf(error);
      setState({ phase: 'error', message: `${code}, ${message}` });
    }
  };
  const stop = (): void => {
    stopper.current.abort();
    setState((before) => (before.phase === 'running' ? { ...before, isStopping: true } : before));
  };
  const headings = {
    intro: 'selftest.title',
    notEmpty: 'selftest.notEmpty',
    error: 'selftest.error',
    running: 'selftest.title',
    done: 'selftest.done',
  } as const;
  const heading = state.phase === 'done' && state.report.isCancelled ? 'selftest.stopped' : headings[state.phase];

  return (
    <main>
      <h1 ref={title} tabIndex={-1}>
        {t(heading)}
      </h1>
      {state.phase === 'intro' && <Intro t={t} start={(onWish) => void start(onWish)} />}
      {state.phase === 'notEmpty' && <NotEmpty here={here} t={t} />}
      {state.phase === 'error' && <p>{t('selftest.error.text', { message: state.message })}</p>}
      {state.phase === 'running' && (
        <Running t={t} progress={state.progress} isStopping={state.isStopping} question={question} stop={stop} />
      )}
      {state.phase === 'done' && (
        <Results report={state.report} platform={String(here.office.context.platform)} t={t} />
      )}
      {state.phase !== 'running' && (
        <p className="ways">
          {state.phase !== 'intro' && (
            <button type="button" onClick={() => setState({ phase: 'intro' })}>
              {t('selftest.again')}
            </button>
          )}
          <a href={backToPane(location)}>{t('selftest.back')}</a>
        </p>
      )}
    </main>
  );
}
/**
 * The pane stands beside this page under its own name, embedded or not; the query leads to the view one came from. Pages of the pane's own address open in the pane
 * itself (Microsoft, manifest reference, AppDomains: an add-in can load any page of the domain of its SourceLocation), and Office finds again what it told the first page.
 */
function backToPane({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${pathname.replace(/selftest(?=[^/]*$)/, 'taskpane')}${search}`;
}
