// The open step: its question, the next best thing to do, what was found, and its picture.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { FindingList } from '../findings/FindingList';
import { ViewLinks } from '../views/ViewLinks';
import { viewsOfStep } from '../views/viewsOfStep';
import { useWords } from '../words/Words';
import { NextStep } from './NextStep';
import { stepKey } from './stepKey';
import type { StepsProps } from './Steps';
import type { NextBest, StepInView } from './stepsInView';

/** Stands below the findings: it may come a moment later. */
const GoalTree = lazy(async () => ({ default: (await import('../goals/GoalTree')).GoalTree }));

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalXS, paddingBlockEnd: tokens.spacingVerticalXL },
  line: { borderInlineStartWidth: '2px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStroke2 },
  inset: { marginInlineStart: '13px', paddingInlineStart: '25px', '@media (max-width: 379px)': { paddingInlineStart: tokens.spacingHorizontalM } },
  question: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface StepContentProps extends StepsProps {
  readonly id: string;
  readonly step: StepInView;
  readonly next: NextBest | undefined;
  readonly last: boolean;
}

export function StepContent({ id, step, next, last, recomputed, session, show }: StepContentProps) {
  const styles = useStyles();
  const { say } = useWords();
  const views = viewsOfStep(step.step, recomputed.settings.variant);
  const rest = step.findings.filter((finding) => finding !== next?.finding);
  return (
    <div id={id} className={mergeClasses(styles.content, styles.inset, !last && styles.line)}>
      <p className={styles.question}>{say(stepKey(step.step, recomputed.settings.variant === 'team', '.question'))}</p>
      {next && <NextStep next={next} recomputed={recomputed} session={session} />}
      <div className={styles.sheets}>
        {step.sheets.map(({ name, place }) => <Button key={name} size="small" onClick={() => void session.goToCell(place)}>{say('pane.steps.openSheet', { sheet: name })}</Button>)}
      </div>
      {views.length > 0 && <ViewLinks views={views} show={show} />}
      {rest.length > 0 && <FindingList findings={rest} recomputed={recomputed} session={session} level={3} />}
      {step.step === 4 && <Suspense><GoalTree lines={recomputed.analysis.goals.lines} goToCell={session.goToCell} /></Suspense>}
    </div>
  );
}
