// One measured series: level, line, status, forecast, next reading.
import { analyse, seriesOf, worstStatus, type Goal, type Reading, type Settings } from '../../../src/domain';
import { engagementWith, settings } from '../engagementWith';

const base: Partial<Goal> = {
  id: 'G1',
  name: 'Orders',
  kind: 'quantitative',
  direction: 'increase',
  baseline: 0,
  target: 100,
  start: '2025-01-01',
  due: '2025-04-11',
};
const readingsOf = (levels: readonly (readonly [string, number])[]): readonly Partial<Reading>[] =>
  levels.map(([day, value]) => ({ of: 'G1', day, value }));

/** Measures a goal on 20 February 2025: half of the hundred days from start to due have passed. */
function measure(
  goal: Partial<Goal>,
  levels: readonly (readonly [string, number])[] = [],
  some: Partial<Settings> = {},
  today = '2025-02-20',
) {
  const measured = analyse(
    engagementWith({ goals: [{ ...base, ...goal }], readings: readingsOf(levels) }),
    settings(some),
    today,
  ).goals.lines[0]?.measure;
  if (measured === undefined) throw new Error('not measured');
  return measured;
}

describe('status: points behind the straight line', () => {
  it.each([
    [50, 'onTrack'],
    [45, 'onTrack'],
    [44.9, 'atRisk'],
    [30, 'atRisk'],
    [29.9, 'late'],
    [-10, 'late'],
    [100, 'done'],
    [130, 'done'],
  ])('at %d, where 50 is asked for, is %s', (current, status) => {
    expect(measure({ current }).status).toBe(status);
  });

  it('has marks of its own for no value, not begun, no line, and stale', () => {
    expect(measure({}).status).toBe('noData');
    expect(measure({ start: '2025-03-01' }).status).toBe('notStarted');
    expect(measure({ current: 10, due: undefined }).status).toBe('noData');
    expect(measure({ current: 10, start: undefined }).status).toBe('noData');
    expect(measure({ cycle: 'weekly' }, [['2025-02-06', 50]]).status).toBe('onTrack');
    expect(measure({ cycle: 'weekly' }, [['2025-02-05', 50]]).status).toBe('stale');
    expect(measure({ cycle: 'weekly' }, [['2025-02-05', 100]])).toMatchObject({
      status: 'done',
      stale: false,
      nextReading: undefined,
      achievedOn: '2025-02-05',
    });
  });

  it('keeps a range until it is due', () => {
    const range = {
      direction: 'range',
      low: 2,
      high: 4,
      tolerance: 10,
      baseline: undefined,
      target: undefined,
    } as const;
    expect(measure({ ...range, current: 3 })).toMatchObject({ status: 'onTrack', expected: 1 });
    expect(measure({ ...range, current: 5 })).toMatchObject({ status: 'atRisk' });
    expect(measure({ ...range, current: 9 }).behind).toBeCloseTo(50, 9);
    expect(measure({ ...range, current: 3, due: '2025-02-19' }).status).toBe('done');
    expect(measure({ ...range, current: 3 }, [], { end: undefined }).forecast.kind).toBe('notEnough');
  });

  it('takes the dates of the engagement where the goal has none, and a line without length as a step', () => {
    expect(
      measure({ start: undefined, due: undefined, current: 50 }, [], { start: '2025-01-01', end: '2025-04-11' }).behind,
    ).toBeCloseTo(0, 9);
    expect(measure({ start: '2025-02-25', due: '2025-03-01', current: 0 }).expected).toBe(0);
    expect(measure({ start: '2025-03-01', due: '2025-02-01', current: 0 }).expected).toBe(1);
  });

  it('lets the line of a qualitative goal begin at its first level', () => {
    expect(measure({ kind: 'qualitative', baseline: -1, current: -1 }).expected).toBe(0.75);
    expect(measure({ kind: 'qualitative', baseline: undefined, current: 0 })).toMatchObject({
      expected: 0.5,
      status: 'done',
    });
  });

  it('is for a parent that of the worst child', () => {
    expect(worstStatus([])).toBe('noData');
    expect(worstStatus(['done', 'onTrack', 'stale'])).toBe('stale');
    expect(worstStatus(['late', 'atRisk'])).toBe('late');
    expect(worstStatus(['done', 'notStarted'])).toBe('onTrack');
    expect(worstStatus(['notStarted'])).toBe('notStarted');
    expect(worstStatus(['done', 'done'])).toBe('done');
  });
});

describe('readings', () => {
  const series = (
    accumulation: 'absolute' | 'cumulative',
    baseline: number | undefined,
    rows: readonly Partial<Reading>[],
  ) =>
    seriesOf({ accumulation, baseline }, engagementWith({ readings: rows }).readings, 20100).map((point) => [
      point.day,
      point.value,
    ]);

  it('come in any order; the last row of a day counts, or adds up', () => {
    const rows = readingsOf([
      ['2025-01-06', 3],
      ['2025-01-05', 5],
      ['2025-01-06', 4],
      ['2025-06-01', 9],
      ['2025-02-30', 9],
      ['2025-01-05', Number.NaN],
    ]);
    expect(series('absolute', 1, rows)).toEqual([
      [20093, 5],
      [20094, 4],
    ]);
    expect(series('cumulative', 1, rows)).toEqual([
      [20093, 6],
      [20094, 13],
    ]);
    expect(series('cumulative', undefined, rows)).toEqual([
      [20093, 5],
      [20094, 12],
    ]);
  });

  it('are due one cycle after the last, or at the start', () => {
    expect(measure({ cycle: 'monthly' }, [['2025-01-31', 20]]).nextReading).toBe('2025-02-28');
    expect(measure({ cycle: 'monthly' }).nextReading).toBe('2025-01-01');
    expect(measure({}).nextReading).toBeUndefined();
  });
});

describe('forecast', () => {
  it('reaches the target where least squares leads to it', () => {
    const found = measure({}, [
      ['2025-01-01', 0],
      ['2025-01-11', 10],
      ['2025-01-21', 20],
      ['2025-01-31', 30],
    ]).forecast;
    expect(found).toMatchObject({ kind: 'reaches', day: '2025-04-11' });
    expect(found.pace).toBeCloseTo(1, 12);
    expect(found.requiredPace).toBeCloseTo(1, 12);
    expect(found.paceRatio).toBeCloseTo(1, 12);
  });

  it('looks at the last readings only, at least three', () => {
    const bent = [
      ['2025-01-01', 50],
      ['2025-01-02', 40],
      ['2025-01-03', 30],
      ['2025-01-04', 40],
      ['2025-01-05', 50],
    ] as const;
    expect(measure({}, bent, { forecastReadings: 5 }).forecast).toMatchObject({
      kind: 'away',
      pace: 0,
      paceRatio: undefined,
      day: undefined,
    });
    expect(measure({}, bent, { forecastReadings: 3 }).forecast).toMatchObject({
      kind: 'reaches',
      day: '2025-01-10',
      pace: 10,
    });
    expect(measure({}, bent, { forecastReadings: Number.NaN }).forecast.pace).toBe(10);
    expect(measure({}, bent, { forecastReadings: 1 }).forecast.pace).toBe(10);
  });

  it('says nothing with fewer than three readings or no target, but still what pace is needed', () => {
    expect(
      measure({}, [
        ['2025-01-01', 0],
        ['2025-03-02', 0],
        ['2025-02-20', 49],
      ]).forecast,
    ).toMatchObject({ kind: 'notEnough', pace: undefined, requiredPace: 51 / 50 });
    expect(measure({ target: undefined }, [['2025-01-01', 0]]).forecast).toMatchObject({
      kind: 'notEnough',
      requiredPace: undefined,
    });
  });

  it('leads away, or too far for any calendar, and never to a day when it is reached', () => {
    expect(
      measure({}, [
        ['2025-01-01', 30],
        ['2025-01-02', 20],
        ['2025-01-03', 10],
      ]).forecast.kind,
    ).toBe('away');
    expect(
      measure({}, [
        ['2025-01-01', 0],
        ['2025-01-02', 0],
        ['2025-01-03', 1e-9],
      ]).forecast,
    ).toMatchObject({ kind: 'away', day: undefined });
    expect(measure({}, [['2025-01-01', 100]]).forecast).toMatchObject({ kind: 'reached', pace: undefined });
    expect(
      measure({ due: '2025-01-02' }, [
        ['2025-01-01', 1],
        ['2025-01-02', 2],
        ['2025-01-03', 3],
      ]).forecast.requiredPace,
    ).toBeUndefined();
  });

  it('survives numbers too large to divide', () => {
    expect(
      measure({ target: 1e-308, baseline: 0 }, [
        ['2025-01-01', 1e300],
        ['2025-01-02', 1e-308],
      ]),
    ).toMatchObject({ achieved: true, achievedOn: '2025-01-02' });
  });
});
