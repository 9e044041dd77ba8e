// What is rendered reads back as it was, in every language.

import { analyse, completeEngagement, defaultSettings, type Engagement, type Settings } from '../../src/domain';
import { LANGUAGES, type Language } from '../../src/locales';
import { EXAMPLES, openExample, type ExampleName } from '../../src/app/examples';
import { serialOfDay } from '../../src/sheets/values/serialDay';
import { assignIds, createWorkbook, decodeWorkbook, sheetsFor } from '../../src/sheets';
import { diffWorkbooks, emptyWorkbook, applyEdits } from '../../src/workbook';

function render(engagement: Engagement, settings: Settings, language: Language) {
  const own = { ...settings, language };
  const assigned = assignIds(engagement, '');
  const context = { language, engagement: assigned.engagement, settings: own, analysis: analyse(assigned.engagement, own, '2025-07-04') };
  return { workbook: createWorkbook({ language, engagement: assigned.engagement, settings: own, context, lastIds: assigned.lastIds }), ...assigned, settings: own };
}

/** What a person may type for a day and no calendar has. */
const isImpossible = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && serialOfDay(value) === undefined;

describe.each(LANGUAGES)('a workbook in %s', (language) => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])('gives the example %s back', (name) => {
    const { engagement, settings } = openExample(name);
    const made = render(engagement, settings, language);
    const read = decodeWorkbook(made.workbook);
    const impossible = Object.entries(made.engagement).flatMap(([, rows]) => (Array.isArray(rows) ? rows : [])).flatMap((row) => Object.values(row as object)).filter((value) => isImpossible(value));
    expect(read.findings.map(({ code }) => code)).toEqual(impossible.map(() => 'cell.impossibleDay'));
    expect(read.language).toBe(language);
    expect(read.settings).toEqual(made.settings);
    expect(read.lastIds).toBe(made.lastIds);
    const existing = (row: object) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isImpossible(value) ? undefined : value]));
    const tables = sheetsFor(settings.variant).flatMap((sheet) => sheet.tables).flatMap((table) => (table.kind === 'input' ? [table.table] : []));
    expect(tables.length).toBeGreaterThan(15);
    expect(read.engagement.mission).toEqual(made.engagement.mission);
    for (const table of tables) expect(read.engagement[table]).toEqual((made.engagement[table] as readonly object[]).map(existing));
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
