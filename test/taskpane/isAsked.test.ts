// What a gate asks of several rows at once is not said of each of them again.

import { newWorkbook, recompute } from '../../src/app';
import { isAsked } from '../../src/taskpane/steps/isAsked';
import { stepsInView } from '../../src/app/guidance/stepsInView';

const steps = stepsInView(
  recompute(newWorkbook({ language: 'en', content: 'halfFilled', today: '2026-11-23' }), '2026-11-23', 'file'),
);
const goals = steps.find(({ step }) => step === 4);

describe('what the gate of a step asks', () => {
  it('is said once', () => {
    const left = goals?.findings.filter((finding) => !isAsked(finding, goals.asks)).map(({ code }) => code);
    for (const code of ['goal.ownerMissing', 'goal.dueMissing', 'goal.anchorsMissing', 'goal.noHuman'] as const) {
      expect(goals?.findings.map((finding) => finding.code)).toContain(code);
      expect(left).not.toContain(code);
    }
    expect(left).toContain('measure.directionContradicts');
  });

  it('hides nothing that no gate asks for, and no error', () => {
    for (const { findings, asks } of steps) {
      expect(findings.filter((finding) => isAsked(finding, []))).toEqual([]);
      expect(findings.filter((finding) => finding.severity === 'error' && isAsked(finding, asks))).toEqual([]);
    }
  });
});
