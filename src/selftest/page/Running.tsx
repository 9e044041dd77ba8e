// How far the self-test is, and what it asks the person.

import { useEffect, useId, useRef } from 'react';
import type { SelfTestPart } from '../runSelfTest';
import type { Say } from './Say';

export interface Progress {
  readonly part: SelfTestPart;
  /** Of the part, 0..1. */
  readonly share: number;
}

/** Share of the whole at which each part begins: as long as each takes, about. */
const BEGINS: Readonly<Record<SelfTestPart, number>> = { probes: 0, contract: 0.3, walk: 0.85, cleanUp: 0.97 };
const ENDS: Readonly<Record<SelfTestPart, number>> = { probes: 0.3, contract: 0.85, walk: 0.97, cleanUp: 1 };

interface RunningProps {
  readonly t: Say;
  readonly progress: Progress;
  readonly isStopping: boolean;
  readonly question: { readonly text: string; readonly answer: (seen: boolean | undefined) => void } | undefined;
  readonly stop: () => void;
}

export function Running({ t, progress: { part, share }, isStopping, question, stop }: RunningProps) {
  const label = useId();
  const isEnding = isStopping || part === 'cleanUp';
  return (
    <>
      <p id={label} role="status">
        {t(isStopping ? 'selftest.stopping' : `selftest.part.${part}`)}
      </p>
      <progress aria-labelledby={label} max={1} value={BEGINS[part] + (ENDS[part] - BEGINS[part]) * share} />
      {question ? <Asked key={question.text} t={t} {...question} /> : <p className="quiet">{t('selftest.leave')}</p>}
      {/* Not disabled: that would take the focus from whoever has just pressed it. */}
      <button type="button" aria-disabled={isEnding} onClick={isEnding ? undefined : stop}>
        {t('selftest.cancel')}
      </button>
    </>
  );
}

/** The question is English, as everything in the report. */
function Asked({ t, text, answer }: Pick<RunningProps, 't'> & NonNullable<RunningProps['question']>) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="question">
      <h2 ref={title} tabIndex={-1}>
        {t('selftest.ask')}
      </h2>
      <p lang="en">{text}</p>
      <p className="ways">
        <button type="button" className="primary" onClick={() => answer(true)}>
          {t('selftest.ask.yes')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {t('selftest.ask.no')}
        </button>
        <button type="button" onClick={() => answer(undefined)}>
          {t('selftest.ask.unsure')}
        </button>
      </p>
    </section>
  );
}
