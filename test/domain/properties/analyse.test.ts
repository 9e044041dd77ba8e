// What always holds, whatever people leave in a workbook.
import fc from 'fast-check';
import {
  analyse,
  createAnalyser,
  defaultSettings,
  FINDING_CODES,
  TABLES,
  type Analysis,
  type Engagement,
} from '../../../src/domain';
import { anyDay, anyEngagement, anySettings } from './anyEngagement';

const KNOWN = new Set<string>(FINDING_CODES);

/** Every number within 0..1 that claims to be a share. */
function sharesOf(analysis: Analysis): readonly (number | undefined)[] {
  return [
    ...analysis.goals.lines.flatMap((line) => [line.progress, line.expected, line.share, line.measure.progress]),
    analysis.goals.overall.progress,
    analysis.competences.fit,
    analysis.balance.balance,
    analysis.mission.coverage,
    analysis.completion.progress,
    analysis.traceability.coverage,
    ...analysis.plan.earned.curve.flatMap((point) => [point.planned]),
  ];
}

describe('analyse', () => {
  it('never throws, keeps shares within 0..1, and says only what is in the catalogue', () => {
    fc.assert(
      fc.property(
        anyEngagement,
        fc.oneof(fc.constant(defaultSettings), anySettings),
        anyDay,
        (engagement, settings, today) => {
          const analysis = analyse(engagement, settings, today);
          const wrong = sharesOf(analysis).filter((share) => share !== undefined && !(share >= 0 && share <= 1 + 1e-9));
          expect(wrong).toEqual([]);
          expect(analysis.findings.filter((one) => !KNOWN.has(one.code) || one.severity === undefined)).toEqual([]);
          expect(analysis.goals.lines).toHaveLength(engagement.goals.length);
          expect(analysis.plan.schedule.actions).toHaveLength(engagement.projectActions.length);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it('gives the same through an analyser that saw the engagement before one table changed', () => {
    fc.assert(
      fc.property(
        anyEngagement,
        anyEngagement,
        fc.constantFrom(...TABLES),
        anyDay,
        (engagement, other, table, today) => {
          const analyser = createAnalyser();
          analyser(engagement, defaultSettings, today);
          const changed: Engagement = { ...engagement, [table]: other[table] };
          expect(analyser(changed, defaultSettings, today)).toEqual(analyse(changed, defaultSettings, today));
        },
      ),
      { numRuns: 120, seed: 8 },
    );
  });

  it('rolls up to no less than the worst child and no more than the best', () => {
    fc.assert(
      fc.property(anyEngagement, anyDay, (engagement, today) => {
        const { lines } = analyse(engagement, defaultSettings, today).goals;
        for (const line of lines) {
          const below = line.children
            .map((at) => lines[at])
            .filter((child) => child !== undefined && !child.excluded)
            .map((child) => (child?.leaf ? child.measure.counted.progress : child?.progress))
            .filter((progress) => progress !== undefined);
          if (line.leaf || line.excluded || line.progress === undefined) continue;
          expect(line.progress).toBeGreaterThanOrEqual(Math.min(...below) - 1e-9);
          expect(line.progress).toBeLessThanOrEqual(Math.max(...below) + 1e-9);
        }
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
