// The seven steps from top to bottom; one is open and says what it asks.

import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Step } from '../../domain';
import { useWords } from '../words/Words';
import { StepContent } from './StepContent';
import { StepHeader } from './StepHeader';
import { stepOfSheet } from './stepOfSheet';
import type { StepsProps } from './StepsProps';
import { nextBest, stepsInView, type StepInView } from './stepsInView';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface ChosenStep {
  readonly activeSheet: string | undefined;
  /** Until somebody opens another step, the one with the next best thing to do stands open. */
  readonly chosen: Step | 'none' | undefined;
  readonly choose: (step: Step | 'none') => void;
}

export function Steps({ recomputed, session, show, activeSheet, chosen, choose }: StepsProps & ChosenStep) {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const steps = useMemo(() => stepsInView(recomputed), [recomputed]);
  const next = useMemo(() => nextBest(recomputed), [recomputed]);
  const open = chosen ?? next?.step ?? steps.at(-1)?.step;
  const toggle = ({ step, sheets: [first] }: StepInView): void => {
    if (step === open) return choose('none');
    choose(step);
    const isThere = activeSheet !== undefined && stepOfSheet(activeSheet, recomputed) === step;
    if (first && !isThere) void session.showSheet(first.name);
  };
  return (
    <ol className={styles.list} aria-label={say('pane.steps.label')}>
      {steps.map((step, at) => (
        <li key={step.step}>
          <StepHeader step={step} team={recomputed.settings.variant === 'team'} last={at === steps.length - 1} open={step.step === open} controls={`${id}${step.step}`} toggle={() => toggle(step)} />
          {step.step === open && <StepContent id={`${id}${step.step}`} step={step} next={next?.step === step.step ? next : undefined} last={at === steps.length - 1} recomputed={recomputed} session={session} show={show} />}
        </li>
      ))}
    </ol>
  );
}
