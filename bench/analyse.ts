// How long the whole analysis takes on a large engagement, against walking the same data once, and when one reading has changed.
import {
  completeEngagement,
  createAnalyser,
  defaultSettings,
  TABLES,
  dayOf,
  type Engagement,
  type EngagementDraft,
  type Settings,
} from '../src/domain';
import type { BenchRow } from './BenchRow';

const START = 20089; // 2025-01-01
const settings: Settings = { ...defaultSettings, start: dayOf(START), end: dayOf(START + 360) };
const TODAY = dayOf(START + 180);

/** An engagement of `size` goals and actions, twice as many links, ten times as many readings; numbers by a small generator, so every run is the same. */
export function largeEngagement(size: number, people: number): Engagement {
  let state = 12345;
  const upTo = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % most;
  };
  const person = (): string => `P${1 + upTo(people)}`;
  const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const draft: EngagementDraft = {
    people: each(people, (at) => ({
      id: `P${at + 1}`,
      name: `Person ${at + 1}`,
      involvement: 'member',
      hoursPerWeek: 20,
    })),
    daysOff: each(people, (at) => ({
      person: `P${at + 1}`,
      from: dayOf(START + 100 + (at % 150)),
      to: dayOf(START + 110 + (at % 150)),
    })),
    customers: each(20, (at) => ({
      id: `C${at + 1}`,
      name: `Customer ${at + 1}`,
      expectation: 'Speed',
      importance: 1 + (at % 5),
    })),
    goals: each(size, (at) => ({
      id: `G${at + 1}`,
      name: `Goal ${at + 1}`,
      parent: at === 0 ? undefined : `G${1 + Math.floor((at - 1) / 4)}`,
      kind: 'quantitative',
      nature: at % 7 === 0 ? 'human' : 'business',
      owner: person(),
      weight: 1 + upTo(5),
      direction: 'increase',
      baseline: 0,
      target: 100,
      cycle: 'monthly',
      start: dayOf(START),
      due: dayOf(START + 300),
      answers: [`C${1 + upTo(20)}`],
    })),
    activities: each(Math.ceil(size / 50), (at) => ({
      id: `W${at + 1}`,
      name: `Activity ${at + 1}`,
      flow: 'activity',
      goal: `G${1 + upTo(size)}`,
      inputFrom: at === 0 ? [] : [`W${at}`],
      outputTo: [`W${at + 2}`],
      hoursPerMonth: 10,
      decision: 'keep',
    })),
    assignments: each(Math.ceil(size / 50), (at) => ({ activity: `W${at + 1}`, person: person(), letters: 'A/R' })),
    projectActions: each(size, (at) => ({
      id: `A${at + 1}`,
      name: `Action ${at + 1}`,
      goal: `G${1 + upTo(size)}`,
      owner: person(),
      duration: 1 + upTo(5),
      progress: at < size / 3 ? 1 : 0,
      deadline: at % 50 === 0 ? dayOf(START + 200 + upTo(200)) : undefined,
      predecessors:
        at === 0
          ? []
          : each(2, () => ({
              action: `A${1 + upTo(at)}`,
              type: (['FS', 'SS', 'FF', 'SF'] as const)[upTo(4)] ?? 'FS',
              lag: upTo(3) - 1,
            })),
    })),
    readings: each(size * 10, (at) => ({
      of: `G${1 + (at % size)}`,
      day: dayOf(START + 18 * Math.floor(at / size)),
      value: upTo(60),
    })),
  };
  return completeEngagement(draft);
}

/** The bare lower bound: every cell of every row looked at once, lists included. */
function walk(engagement: Engagement): number {
  let seen = 0;
  const look = (value: unknown): void => {
    if (typeof value === 'string') seen += value.length;
    else if (typeof value === 'number') seen += value;
    else if (Array.isArray(value)) value.forEach(look);
    else if (value !== undefined && value !== null) seen++;
  };
  for (const table of TABLES) for (const row of engagement[table]) for (const value of Object.values(row)) look(value);
  return seen;
}

/** The median of several runs, in milliseconds. */
function time(run: () => unknown, runs = 7): number {
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    const begin = performance.now();
    run();
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** Whole analysis at 1,000 and 10,000 goals and actions, the walk, the growth, and one changed reading. */
export function analyseBench(): Promise<readonly BenchRow[]> {
  const small = largeEngagement(1000, 20);
  const large = largeEngagement(10000, 200);
  const whole = (engagement: Engagement): unknown => createAnalyser()(engagement, settings, TODAY);
  time(() => whole(small), 5);
  const smallTime = time(() => whole(small));
  const bare = time(() => walk(large));
  const largeTime = time(() => whole(large));
  const analyser = createAnalyser();
  analyser(large, settings, TODAY);
  let value = 60;
  const changed = time(() => {
    value++;
    return analyser(
      { ...large, readings: large.readings.map((row, at) => (at === 77777 ? { ...row, value } : row)) },
      settings,
      TODAY,
    );
  });
  const growth = largeTime / smallTime;
  return Promise.resolve([
    { name: 'Walk 10,000 goals, 10,000 actions, 100,000 readings once', value: bare, unit: 'ms', ratio: 1 },
    { name: 'Analyse the same', value: largeTime, unit: 'ms', ratio: largeTime / bare },
    { name: 'Analyse 1,000 goals, 1,000 actions, 10,000 readings', value: smallTime, unit: 'ms' },
    { name: 'Growth from 1,000 to 10,000 (aim: at most 12)', value: growth, unit: 'times' },
    { name: 'Analyse again after one changed reading', value: changed, unit: 'ms', ratio: changed / bare },
  ]);
}
