// The numbers docs/method.md gives for goals, to the digit.
import { attainmentScore, measureProgress, rollUp } from '../../../src/domain';

const levelProgress = (level: number | undefined): number | undefined =>
  measureProgress({ kind: 'qualitative' }, level);

const bounds = (
  direction: 'increase' | 'decrease' | 'range' | undefined,
  baseline: number | undefined,
  target: number | undefined,
  more: { low?: number; high?: number; tolerance?: number } = {},
) => ({ direction, baseline, target, low: more.low, high: more.high, tolerance: more.tolerance });

describe('indicator progress', () => {
  it.each([
    [10, 0, 7, 0.3],
    [200, 0, 100, 0.5],
    [0, 80, -8, -0.1],
    [0, 80, 100, 1.25],
  ])('from %d to %d at %d is %d', (baseline, target, value, expected) => {
    expect(measureProgress(bounds(undefined, baseline, target), value)).toBeCloseTo(expected, 12);
  });

  it.each([
    [20, 1],
    [30, 1],
    [25, 1],
    [35, 0.5],
    [15, 0.5],
    [40, 0],
    [90, 0],
    [-5, 0],
  ])('keeps in 20..30 with tolerance 10: at %d is %d', (value, expected) => {
    expect(
      measureProgress(bounds('range', undefined, undefined, { low: 20, high: 30, tolerance: 10 }), value),
    ).toBeCloseTo(expected, 12);
  });

  it('is open at one side where only one bound is given, and nothing outside without tolerance', () => {
    expect(measureProgress(bounds('range', 0, 0, { low: 20 }), 900)).toBe(1);
    expect(measureProgress(bounds('range', 0, 0, { high: 20 }), -900)).toBe(1);
    expect(measureProgress(bounds('range', 0, 0, { low: 20 }), 19)).toBe(0);
  });

  it('is undefined where the measure cannot say', () => {
    expect(measureProgress(bounds('increase', 5, 5), 5)).toBeUndefined();
    expect(measureProgress(bounds('increase', undefined, 5), 5)).toBeUndefined();
    expect(measureProgress(bounds('increase', 1, undefined), 5)).toBeUndefined();
    expect(measureProgress(bounds('increase', 0, 5), undefined)).toBeUndefined();
    expect(measureProgress(bounds('increase', 0, 5), Number.NaN)).toBeUndefined();
    expect(measureProgress(bounds('range', 0, 5), 3)).toBeUndefined();
    expect(measureProgress(bounds('range', 0, 5, { low: 3, high: 1 }), 3)).toBeUndefined();
  });

  it.each([
    [-2, 0],
    [-1, 0.5],
    [0, 1],
    [1, 1.5],
    [2, 2],
    [-7, 0],
    [9, 2],
  ])('reads level %d as %d', (level, expected) => {
    expect(levelProgress(level)).toBe(expected);
    expect(levelProgress(undefined)).toBeUndefined();
  });
});

describe('goal attainment scaling (Kiresuk and Sherman 1968)', () => {
  it.each([
    [[1], [1], 60.0],
    [[1, 1], [1, 1], 62.4],
    [[1, 1, 1, 1, 1], [-1, -1, -1, -1, -1], 34.92],
    [[3, 2, 1], [1, 0, -1], 54.41],
    [[2, 1, 1], [-2, 0, 1], 40.0],
    [[5, 5], [0, 0], 50.0],
  ])('weights %j at levels %j score %d', (weights, levels, expected) => {
    const score = attainmentScore(weights.map((weight, at) => ({ weight, level: levels[at] as number })));
    expect(score).toBeCloseTo(expected, 2);
  });

  it('has no score without a goal that weighs anything', () => {
    expect(attainmentScore([])).toBeUndefined();
    expect(attainmentScore([{ weight: 0, level: 1 }])).toBeUndefined();
    expect(
      attainmentScore([
        { weight: Number.NaN, level: Number.NaN },
        { weight: -1, level: 2 },
      ]),
    ).toBeUndefined();
    expect(
      attainmentScore([
        { weight: Number.NaN, level: 2 },
        { weight: 1, level: Number.NaN },
      ]),
    ).toBe(50);
  });
});

describe('roll-up', () => {
  const child = (weight: number | undefined, progress: number | undefined) => ({
    weight,
    progress,
    expected: undefined,
    status: 'onTrack' as const,
  });

  it('shares 100000, 20000 and 1000 as 82.6, 16.5 and 0.8 %', () => {
    const shares = rollUp([child(100000, 1), child(20000, 0), child(1000, 0)]).shares?.map(
      (share) => Math.round(share * 1000) / 10,
    );
    expect(shares).toEqual([82.6, 16.5, 0.8]);
  });

  it('weighs equally by default and leaves out what was never updated', () => {
    expect(rollUp([child(undefined, 1), child(undefined, 0), child(undefined, undefined)]).progress).toBe(0.5);
    expect(rollUp([child(undefined, undefined)]).progress).toBeUndefined();
  });

  it('expects what it measures, and nothing else', () => {
    const parts = [
      { ...child(undefined, 1), expected: 1 },
      { ...child(undefined, 0), expected: 0 },
      { ...child(undefined, undefined), expected: 1 },
    ];
    expect(rollUp(parts)).toMatchObject({ progress: 0.5, expected: 0.5 });
  });

  it('survives zero, negative and huge weights', () => {
    expect(rollUp([child(0, 1), child(0, 1)])).toEqual({
      progress: undefined,
      expected: undefined,
      status: 'onTrack',
      shares: undefined,
    });
    expect(rollUp([child(-3, 1), child(1, 0.25)]).progress).toBe(0.25);
    expect(rollUp([child(Number.MAX_VALUE, 1), child(Number.MAX_VALUE, 0)]).progress).toBe(0.5);
  });
});
