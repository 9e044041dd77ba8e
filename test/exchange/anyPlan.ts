// Plans as people make them: links that close no circle, days that exist, progress in whole percents.

import fc from 'fast-check';
import { CHOICES, dayNumber, dayOf, type EngagementDraft } from '../../src/domain';

const first = dayNumber('2026-01-05') ?? 0;
export const anyDayOfYear = fc.integer({ min: 0, max: 360 }).map((days) => dayOf(first + days));
/** Blank half of the time. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const name = fc.oneof(
  fc.constantFrom('Prepare', 'Open & close', '<b>Bold</b>', '=1+1', 'É🙂', ']]>', 'A99'),
  fc.string({ minLength: 1, maxLength: 12 }).map((one) => one.replaceAll(/[\s,;[\]]+/g, ' ').trim() || 'x'),
);

const links = (at: number) =>
  at === 0
    ? fc.constant([])
    : fc.uniqueArray(
        fc.record({
          action: fc.integer({ min: 1, max: at }).map((n) => `A${n}`),
          type: fc.constantFrom(...CHOICES.link),
          lag: fc.integer({ min: -5, max: 10 }),
        }),
        { maxLength: 3, selector: ({ action }) => action },
      );

/** Not begun, begun, or done, with and without days. */
const progress = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      progress: fc.constantFrom(undefined, 0),
      actualStart: fc.constant(undefined),
      actualFinish: fc.constant(undefined),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      progress: maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
      actualStart: maybe(anyDayOfYear),
      actualFinish: maybe(anyDayOfYear),
    }),
  },
);

const action = (at: number) =>
  fc
    .tuple(
      progress,
      fc.record({
        id: fc.constant(`A${at + 1}`),
        name: fc.oneof(name, fc.constant('')),
        goal: fc.constantFrom(undefined, 'G1', 'G1.1', 'G2'),
        owner: fc.constantFrom(undefined, 'P1', 'P2'),
        start: maybe(anyDayOfYear),
        duration: fc.oneof(
          { weight: 1, arbitrary: fc.constant(undefined) },
          { weight: 2, arbitrary: fc.constant(0) },
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }) },
        ),
        predecessors: links(at),
        deadline: maybe(anyDayOfYear),
        tools: maybe(name),
        resources: fc.subarray(['R1', 'R2']),
        // An id alone is no row.
      }),
    )
    .map(([done, row]) => ({ ...row, ...done, name: row.name === '' && row.duration === undefined ? 'x' : row.name }));

/** An engagement with a plan; `R1` and `R2` are resources, `P1` and `P2` people with days off, two baselines. */
export const anyPlan: fc.Arbitrary<EngagementDraft> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    people: fc.constant([
      { id: 'P1', name: 'Ann' },
      { id: 'P2', name: 'Bo' },
    ]),
    resources: fc.constant([
      { id: 'R1', name: 'Headsets', unit: 'pieces' },
      { id: 'R2', name: 'Course' },
    ]),
    goals: fc.constant([
      { id: 'G1', name: 'Top' },
      { id: 'G1.1', name: 'Below', parent: 'G1' },
      { id: 'G2', name: 'Other' },
    ]),
    holidays: fc.array(
      anyDayOfYear.map((day) => ({ day, name: 'Holiday' })),
      { maxLength: 3 },
    ),
    daysOff: fc.array(
      fc
        .tuple(anyDayOfYear, fc.integer({ min: 0, max: 9 }), fc.constantFrom('P1', 'P2'))
        .map(([from, days, person]) => ({ person, from, to: dayOf((dayNumber(from) ?? 0) + days) })),
      { maxLength: 3 },
    ),
    projectActions: fc.tuple(...Array.from({ length: count }, (_, at) => action(at))),
    baselines: fc.constant([
      { id: 'BL1', name: 'First', frozenOn: '2026-01-02' },
      { id: 'BL2', name: 'After | the review', frozenOn: '2026-02-02' },
    ]),
    baselineActions: fc
      .uniqueArray(
        fc.record({
          baseline: fc.constantFrom('BL1', 'BL2'),
          action: fc.integer({ min: 1, max: count }).map((n) => `A${n}`),
          start: anyDayOfYear,
          finish: anyDayOfYear,
          duration: fc.integer({ min: 0, max: 30 }),
        }),
        { maxLength: 6, selector: ({ baseline, action: id }) => baseline + id },
      )
      .map((rows) => rows.map((row, at) => ({ ...row, id: `BA${at + 1}` }))),
  }),
);
