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
  readonly say: Say;
  readonly progress: Progress;
  readonly isStopping: boolean;
  readonly question: { readonly text: string; readonly answer: (seen: boolean | undefined) => void } | undefined;
  readonly stop: () => void;
}

export function Running({ say, progress: { part, share }, isStopping, question, stop }: RunningProps) {
  const label = useId();
  const isEnding = isStopping || part === 'cleanUp';
  return (
    <>
      <p id={label} role="status">
        {say(isStopping ? 'selftest.stopping' : `selftest.part.${part}`)}
      </p>
      <progress aria-labelledby={label} max={1} value={BEGINS[part] + (ENDS[part] - BEGINS[part]) * share} />
      {question ? (
        <Asked key={question.text} say={say} {...question} />
      ) : (
        <p className="quiet">{say('selftest.leave')}</p>
      )}
      {/* Not disabled: that would take the focus from whoever has just pressed it. */}
      <button type="button" aria-disabled={isEnding} onClick={isEnding ? undefined : stop}>
        {say('selftest.cancel')}
      </button>
    </>
  );
}

/** The question is English, as everything in the report. */
function Asked({ say, text, answer }: Pick<RunningProps, 'say'> & NonNullable<RunningProps['question']>) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="question">
      <h2 ref={title} tabIndex={-1}>
        {say('selftest.ask')}
      </h2>
      <p lang="en">{text}</p>
      <p className="ways">
        <button type="button" className="primary" onClick={() => answer(true)}>
          {say('selftest.ask.yes')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {say('selftest.ask.no')}
        </button>
        <button type="button" onClick={() => answer(undefined)}>
          {say('selftest.ask.unsure')}
        </button>
      </p>
    </section>
  );
}
