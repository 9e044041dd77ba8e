// What goes out and comes back says the same.

import fc from 'fast-check';
import { emptyWorkbook } from '@coachbook/workbook';
import { exportCsv, EXPORTS, importFile, type ImportProposal } from '../../../src/app';
import { EXAMPLES, openExample, type ExampleName } from '../../../src/app/examples';
import {
  analyse,
  blankRow,
  CHOICES,
  columnsOf,
  completeEngagement,
  defaultSettings,
  ID_PREFIXES,
  TABLES,
  type ColumnRule,
  type Engagement,
  type EngagementDraft,
  type TableName,
} from '../../../src/domain';
import { zipFiles } from '../../../src/exchange';
import { LANGUAGES, type Language } from '../../../src/locales';
import { assignIds } from '../../../src/sheets';
import { anyDayOfYear, anyPlan } from '../../exchange/anyPlan';

const examples = Object.keys(EXAMPLES) as ExampleName[];

/** The rows a proposal adds to a table, as the model has them; where they stand does not matter. */
function added({ additions }: ImportProposal, table: TableName): readonly object[] {
  return additions
    .filter((row) => row.table === table)
    .map(({ id, values }) => ({ ...blankRow(table, 0), ...values, id }));
}

const rowsOf = (engagement: Engagement, table: TableName): readonly object[] =>
  engagement[table].map((row) => ({ ...row, row: 0 }));
const byId = (rows: readonly object[]): readonly object[] =>
  [...rows].sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));
const blank = (language: Language, draft: EngagementDraft = {}) => ({
  engagement: completeEngagement(draft),
  lastIds: '',
  language,
});

/** As it is read from a workbook: every row has an id, those of the role matrix made of activity and person. */
function withIds(engagement: Engagement): Engagement {
  const { assignments, ...others } = assignIds(engagement, '').engagement;
  return {
    ...others,
    assignments: assignments.map((row) => ({ ...row, id: `${row.activity ?? ''}·${row.person ?? ''}` })),
  };
}

/** What a cell of that rule can hold once it was read from a workbook. */
const textCell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", '"', ';', ',', '007 ', '1,5'), fc.string({ maxLength: 8 }))
      .map((parts) => parts.join('')),
    fc.constant('a\nb'),
  )
  .map((text) => text.replaceAll('\0', '').trim())
  .map((text) => (text === '' ? undefined : text));

function cell(rule: ColumnRule): fc.Arbitrary<unknown> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const idOf = (tables: readonly TableName[]) =>
    fc
      .tuple(fc.constantFrom(...tables), fc.integer({ min: 1, max: 4 }))
      .map(([table, n]) => `${ID_PREFIXES[table]}${n}`);
  switch (rule.kind) {
    case 'text':
      return textCell;
    case 'flag':
      return maybe(fc.boolean());
    case 'day':
      return maybe(anyDayOfYear);
    case 'choice':
      return maybe(fc.constantFrom(...CHOICES[rule.of]));
    case 'number':
      return maybe(
        fc.oneof(
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
          fc.constantFrom(1.234, -0.5, 12_345.678),
        ),
      );
    case 'numbers':
      return fc.array(fc.constantFrom(1, 2, 2.5, 7), { maxLength: 3 });
    case 'reference':
      return maybe(idOf(rule.to));
    case 'references':
      return fc.array(idOf(rule.to), { maxLength: 3 });
    case 'links':
      return fc.array(
        fc.record({
          action: idOf(['projectActions']),
          type: fc.constantFrom(...CHOICES.link),
          lag: fc.integer({ min: -20, max: 20 }),
        }),
        { maxLength: 3 },
      );
  }
}

/** An id alone is no row. */
const isNoBlankRow = (row: object): boolean =>
  Object.entries(row).some(([key, value]) => key !== 'id' && !(Array.isArray(value) && value.length === 0));

/** Every table with up to three rows. Names of people are names, so that lists of them can be told apart. */
const anything = fc.record(
  Object.fromEntries(
    TABLES.map((table) => [
      table,
      fc
        .array(
          fc.record(
            Object.fromEntries(
              columnsOf(table).map(([column, rule]) => [
                column,
                table === 'people' && column === 'name' ? fc.constantFrom('Ann', 'Bo', 'Zoé') : cell(rule),
              ]),
            ),
          ),
          { maxLength: 3 },
        )
        .map((rows) =>
          rows
            .map((row, at) => ({
              ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
              id: `${ID_PREFIXES[table]}${at + 1}`,
            }))
            .filter(isNoBlankRow),
        ),
    ]),
  ),
) as unknown as fc.Arbitrary<EngagementDraft>;

describe('CSV of all tables', () => {
  it.each(LANGUAGES)('comes back as the same rows, whatever is in them (%s)', (language) => {
    fc.assert(
      fc.property(anything, (draft) => {
        const engagement = completeEngagement(draft);
        const proposal = importFile('all.zip', zipFiles(exportCsv({ engagement, language })), blank(language));
        expect(proposal.findings.filter(({ key }) => key !== 'exchange.import.unknownReference')).toEqual([]);
        for (const table of TABLES) expect(added(proposal, table)).toEqual(rowsOf(engagement, table));
      }),
      { numRuns: 60 },
    );
  });

  it.each(examples.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    'comes back as the same rows: %s, %s',
    (name, language) => {
      const { engagement } = openExample(name);
      const whole = withIds(engagement);
      const proposal = importFile('all.zip', zipFiles(exportCsv({ engagement: whole, language })), blank(language));
      for (const table of TABLES) {
        // Ids typed twice and days that do not exist are what the half-filled example is about: they come back as findings.
        const rows = rowsOf(whole, table).filter(
          (row, at, all) =>
            all.findIndex(
              (one) => (one as { id: string }).id !== '' && (one as { id: string }).id === (row as { id: string }).id,
            ) === at,
        );
        if (name !== 'halfFilled') expect(added(proposal, table)).toEqual(rowsOf(whole, table));
        else expect(added(proposal, table).length).toBeGreaterThanOrEqual(rows.length);
      }
    },
  );

  it.each(LANGUAGES)('brings the mission and what the coachee says of themselves as well (%s)', (language) => {
    const { engagement } = openExample('headOfCustomerService');
    const { updates } = importFile('all.zip', zipFiles(exportCsv({ engagement, language })), blank(language));
    for (const single of ['mission', 'coachee'] as const) {
      const told = Object.fromEntries(
        updates.flatMap(({ table, row, column, to }) =>
          table === single && row === undefined ? [[column, to] as const] : [],
        ),
      );
      expect(completeEngagement({ [single]: told })[single]).toEqual(engagement[single]);
      expect(Object.keys(told).length).toBeGreaterThan(1);
    }
  });

  it.each(examples)('changes nothing where everything is there already: %s', (name) => {
    const { engagement } = openExample(name);
    const whole = withIds(engagement);
    const proposal = importFile('all.zip', zipFiles(exportCsv({ engagement: whole, language: 'fr' })), {
      ...blank('fr'),
      engagement: whole,
    });
    if (name !== 'halfFilled') expect(proposal.additions).toEqual([]);
    expect(proposal.updates).toEqual([]);
  });
});

describe('Project XML', () => {
  const tables = ['projectActions', 'people', 'baselines'] as const;
  const carried = [
    'id',
    'name',
    'goal',
    'owner',
    'start',
    'duration',
    'predecessors',
    'deadline',
    'progress',
    'actualStart',
    'actualFinish',
    'tools',
    'resources',
  ] as const;
  const only = (rows: readonly object[]) =>
    byId(rows).map((row) =>
      Object.fromEntries(carried.map((key) => [key, (row as Readonly<Record<string, unknown>>)[key]])),
    );

  it('brings back actions, links, lags, milestones, deadlines, progress, owners, resources and baselines', () => {
    fc.assert(
      fc.property(anyPlan, anyDayOfYear, (draft, today) => {
        const engagement = completeEngagement(draft);
        const settings = { ...defaultSettings, workFrom: 9, workTo: 16.5 };
        const bytes = EXPORTS.project.write(
          {
            engagement,
            settings,
            analysis: analyse(engagement, settings, today),
            language: 'en',
            after: emptyWorkbook('A'),
          },
          { now: 0 },
        );
        const proposal = importFile('plan.xml', bytes, blank('en', { goals: engagement.goals }));
        expect(proposal.findings.filter(({ key }) => key !== 'exchange.import.sameName')).toEqual([]);
        expect(only(added(proposal, 'projectActions'))).toEqual(only(rowsOf(engagement, 'projectActions')));
        const used = new Set(engagement.projectActions.flatMap(({ owner, resources }) => [owner, ...resources]));
        for (const table of ['people', 'resources'] as const)
          expect(added(proposal, table)).toEqual(
            rowsOf(engagement, table)
              .filter((row) => used.has((row as { id: string }).id))
              .map((row) => ({ ...row, unit: undefined }))
              .map((row) =>
                table === 'people' ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'unit')) : row,
              ),
          );
        const frozen = (rows: readonly object[]) =>
          rows
            .map((row) => ({ ...row, id: '' }))
            .map((row) => JSON.stringify(row))
            .sort();
        expect(frozen(added(proposal, 'baselineActions'))).toEqual(frozen(rowsOf(engagement, 'baselineActions')));
        const kept = new Set(engagement.baselineActions.map(({ baseline }) => baseline));
        expect(byId(added(proposal, 'baselines'))).toEqual(
          rowsOf(engagement, 'baselines').filter((row) => kept.has((row as { id: string }).id)),
        );
        // And once more, over the same engagement: nothing to do.
        expect(importFile('plan.xml', bytes, { ...blank('en'), engagement })).toMatchObject({
          additions: [],
          updates: [],
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each(examples)('changes nothing where everything is there already: %s', (name) => {
    const { engagement, settings, today } = openExample(name);
    const whole = withIds(engagement);
    const bytes = EXPORTS.project.write(
      {
        engagement: whole,
        settings,
        analysis: analyse(whole, settings, today),
        language: 'fr',
        after: emptyWorkbook('A'),
      },
      { now: 0 },
    );
    const proposal = importFile('plan.xml', bytes, { ...blank('fr'), engagement: whole });
    for (const table of tables) expect(proposal.additions.filter((row) => row.table === table)).toEqual([]);
    if (name !== 'halfFilled') expect(proposal.updates).toEqual([]);
  });
});
