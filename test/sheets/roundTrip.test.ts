// What is rendered reads back as it was, in every language.

import { diffWorkbooks, emptyWorkbook, applyEdits } from '@coachbook/workbook';
import {
  analyse,
  COLUMNS,
  completeEngagement,
  defaultSettings,
  type ColumnRule,
  type Engagement,
  type Settings,
  type TableName,
} from '../../src/domain';
import { LANGUAGES, type Language } from '../../src/locales';
import { EXAMPLES, openExample, type ExampleName } from '../../src/app/examples';
import { serialOfDay } from '../../src/sheets/values/serialDay';
import { assignIds, createWorkbook, decodeWorkbook, sheetsFor } from '../../src/sheets';

function render(engagement: Engagement, settings: Settings, language: Language) {
  const own = { ...settings, language };
  const assigned = assignIds(engagement, '');
  const context = {
    language,
    engagement: assigned.engagement,
    settings: own,
    analysis: analyse(assigned.engagement, own, '2025-07-04'),
  };
  return {
    workbook: createWorkbook({
      language,
      engagement: assigned.engagement,
      settings: own,
      context,
      lastIds: assigned.lastIds,
    }),
    ...assigned,
    settings: own,
  };
}

/** What a person may type for a day and no calendar has. */
function isImpossible(table: TableName, column: string, value: unknown): boolean {
  const rule = (COLUMNS[table] as Readonly<Record<string, ColumnRule>>)[column];
  return rule?.kind === 'day' && typeof value === 'string' && serialOfDay(value) === undefined;
}

describe.each(LANGUAGES)('a workbook in %s', (language) => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])('gives the example %s back', (name) => {
    const { engagement, settings } = openExample(name);
    const made = render(engagement, settings, language);
    const read = decodeWorkbook(made.workbook);
    const tables = sheetsFor(settings)
      .flatMap((sheet) => sheet.tables)
      .flatMap((table) => (table.kind === 'input' ? [table.table] : []));
    expect(tables.length).toBeGreaterThan(15);
    const impossible = tables.flatMap((table) =>
      (made.engagement[table] as readonly object[]).flatMap((row) =>
        Object.entries(row).filter(([key, value]) => isImpossible(table, key, value)),
      ),
    );
    expect(read.findings.map(({ code }) => code)).toEqual(impossible.map(() => 'cell.impossibleDay'));
    expect(read.language).toBe(language);
    expect(read.settings).toEqual(made.settings);
    expect(read.lastIds).toBe(made.lastIds);
    expect(read.engagement.mission).toEqual(made.engagement.mission);
    for (const table of tables) {
      const existing = (row: object) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, isImpossible(table, key, value) ? undefined : value]),
        );
      expect(read.engagement[table]).toEqual((made.engagement[table] as readonly object[]).map(existing));
    }
  });

  it('is blank and without complaints for a blank engagement', () => {
    const made = render(completeEngagement({}), defaultSettings, language);
    const read = decodeWorkbook(made.workbook);
    expect(read.findings).toEqual([]);
    expect(read.engagement.goals).toEqual([]);
  });

  it('is reached from an empty workbook by its edits', () => {
    const { engagement, settings } = openExample('headOfCustomerService');
    const { workbook } = render(engagement, settings, language);
    const blank = emptyWorkbook();
    expect(applyEdits(blank, diffWorkbooks(blank, workbook))).toEqual(workbook);
  });
});
