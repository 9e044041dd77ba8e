// What a copy holds, and what is nowhere in it.

import { EXAMPLES, openExample, type ExampleName } from '../../../src/app/examples';
import {
  analyse,
  CHOICES,
  isLeftOut,
  keepDates,
  leaveOut,
  LEFT_OUT_FOR,
  PARTS,
  TABLES,
  type Engagement,
  type Part,
} from '../../../src/domain';

const examples = (Object.keys(EXAMPLES) as ExampleName[]).map((name) => [name, openExample(name)] as const);

/** All texts and numbers anywhere in a value. */
function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

/** The texts of one part, as far as they stand nowhere else in the engagement. */
function textsOnlyIn(part: Part, engagement: Engagement): readonly string[] {
  const { tables = [], columns = {}, singles = {} } = PARTS[part];
  const own = [
    ...tables.flatMap((table) => leavesOf(engagement[table].map(({ row: _row, id: _id, ...rest }) => rest))),
    ...Object.entries(columns).flatMap(([table, keys]) =>
      (engagement[table as 'people'] as readonly object[]).flatMap((row) =>
        keys.flatMap((key) => leavesOf((row as Record<string, unknown>)[key])),
      ),
    ),
    ...Object.entries(singles).flatMap(([single, keys]) =>
      keys.flatMap((key) => leavesOf((engagement[single as 'coachee'] as unknown as Record<string, unknown>)[key])),
    ),
  ].filter((text): text is string => typeof text === 'string' && text.includes(' '));
  return [...new Set(own)];
}

describe.each(examples)('a copy of %s', (_name, { engagement, settings, today }) => {
  it('is the whole for the coachee', () => {
    expect(leaveOut(engagement, LEFT_OUT_FOR.coachee)).toEqual(engagement);
  });

  it('holds nothing of what is kept from the sponsor', () => {
    const copy = leaveOut(engagement, LEFT_OUT_FOR.sponsor);
    const words = new Set(leavesOf(copy));
    const secret = CHOICES.part.flatMap((part) => textsOnlyIn(part, engagement));
    expect(secret.length).toBeGreaterThan(5);
    const kept = new Set(
      leavesOf([
        engagement.goals,
        engagement.projectActions,
        engagement.people,
        engagement.indicators,
        engagement.mission.statement,
      ]),
    );
    expect(secret.filter((text) => words.has(text) && !kept.has(text))).toEqual([]);
    expect(copy.goals.map(({ id }) => id)).toEqual(engagement.goals.map(({ id }) => id));
  });

  it('has the same goals, dates and status as the whole', () => {
    const parts = LEFT_OUT_FOR.sponsor;
    const [whole, part] = [
      analyse(engagement, settings, today),
      analyse(leaveOut(keepDates(engagement, settings, today), parts), { ...settings, leftOut: parts }, today),
    ];
    expect(part.goals.overall).toEqual(whole.goals.overall);
    expect(part.plan.schedule.actions.map(({ start, finish }) => [start, finish])).toEqual(
      whole.plan.schedule.actions.map(({ start, finish }) => [start, finish]),
    );
    expect(part.overview.status).toBe(whole.overview.status);
  });

  it.each(CHOICES.part)('is not asked for what it leaves out: %s', (part) => {
    const { findings, gates, overview } = analyse(
      leaveOut(engagement, [part]),
      { ...settings, leftOut: [part] },
      today,
    );
    expect(
      [...findings, ...overview.attention, ...gates.flatMap(({ reasons }) => reasons)].filter(({ place }) =>
        isLeftOut(place, [part]),
      ),
    ).toEqual([]);
  });

  it('refers to nothing that was not missing before', () => {
    const missing = (parts: readonly Part[]) =>
      analyse(leaveOut(engagement, parts), { ...settings, leftOut: parts }, today)
        .findings.filter(({ code }) => code === 'reference.missing')
        .map(({ params }) => params);
    expect(missing([])).toEqual(expect.arrayContaining([...missing(LEFT_OUT_FOR.sponsor)]));
  });
});

it('knows every table: it is left out for the sponsor, or meant to be seen', () => {
  const left = new Set(CHOICES.part.flatMap((part) => PARTS[part].tables ?? []));
  expect(TABLES.filter((table) => !left.has(table))).toEqual([
    'people',
    'holidays',
    'criteria',
    'goals',
    'projectActions',
    'indicators',
    'readings',
    'reviews',
  ]);
});
