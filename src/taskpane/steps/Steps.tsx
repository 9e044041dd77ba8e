// The seven steps from top to bottom; one is open and says what it asks.

import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { Step } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { StepContent } from './StepContent';
import { StepHeader } from './StepHeader';
import { stepOfSheet } from './stepOfSheet';
import type { StepsProps } from './StepsProps';
import { nextBest, stepsInView, type NextBest } from '../../app';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface ChosenStep {
  readonly activeSheet: string | undefined;
  /** Until somebody opens another step, the one with the next best thing to do stands open. */
  readonly chosen: Step | 'none' | undefined;
  readonly choose: (step: Step | 'none') => void;
}

export function Steps({ recomputed, session, show, activeSheet, chosen, choose }: StepsProps & ChosenStep) {
  const styles = useStyles();
  const { t } = useI18n();
  const id = useId();
  const steps = useMemo(() => stepsInView(recomputed), [recomputed]);
  const next = useMemo(() => nextBest(recomputed), [recomputed]);
  const opened = chosen ?? next?.step ?? steps.at(-1)?.step;
  const list = useRef<HTMLOListElement>(null);
  const isLed = useRef(false);
  // Whoever is led on to another step stands at its beginning.
  useEffect(() => {
    if (isLed.current) list.current?.querySelector<HTMLElement>('h2 [aria-expanded="true"]')?.focus();
    isLed.current = false;
  });
  const open = (step: Step): void => {
    choose(step);
    const first = steps.find((one) => one.step === step)?.sheets[0];
    const isThere = activeSheet !== undefined && stepOfSheet(activeSheet, recomputed) === step;
    if (first && !isThere) void session.showSheet(first.place);
  };
  const goOn = ({ step }: NextBest): void => {
    isLed.current = true;
    open(step);
  };
  return (
    <ol ref={list} className={styles.list} aria-label={t('pane.steps.label')}>
      {steps.map((step, at) => {
        const isOpen = step.step === opened;
        const last = at === steps.length - 1;
        return (
          <li key={step.step}>
            <StepHeader
              step={step}
              team={recomputed.settings.variant === 'team'}
              last={last}
              open={isOpen}
              controls={`${id}${step.step}`}
              toggle={() => (isOpen ? choose('none') : open(step.step))}
            />
            {isOpen && (
              <StepContent
                id={`${id}${step.step}`}
                step={step}
                next={next}
                last={last}
                recomputed={recomputed}
                session={session}
                show={show}
                goOn={goOn}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
