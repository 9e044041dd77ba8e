// A sheet copied as a backup is nobody's; a table renamed is still ours.

import type { WorkbookData } from '@coachbook/workbook';
import { newWorkbook, type ExampleName } from '../../src/app';
import { locateOurs } from '../../src/sheets';

/** What people call tables, by the name of the definition they are taken for. */
const takenFor = (workbook: WorkbookData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...locateOurs(workbook).tables.values()].map(({ definition, table }) => [definition.name, table.name]),
  );

function copied(workbook: WorkbookData, at: number): WorkbookData {
  const sheet = workbook.sheets[at];
  if (!sheet) throw new Error('There is no such sheet');
  const copy = {
    ...sheet,
    name: `${sheet.name.slice(0, 26)} (2)`,
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })),
  };
  return { ...workbook, sheets: [...workbook.sheets, copy] };
}

function renamed(workbook: WorkbookData, name: string): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => (table.name === name ? { ...table, name: 'Mine' } : table)),
    })),
  };
}

describe.each<[string, ExampleName]>([
  ['one person', 'headOfCustomerService'],
  ['a team', 'hospitalAdmissions'],
])('in the workbook of %s', (_, content) => {
  const workbook = newWorkbook({ language: 'en', content, today: '2026-11-24' });

  it.each(workbook.sheets.map(({ name }, at) => [name, at] as const))('a copy of "%s" is nobody’s', (_name, at) => {
    expect(takenFor(copied(workbook, at))).toEqual(takenFor(workbook));
  });

  it.each(Object.entries(takenFor(workbook)))('%s is found under another name', (definition, name) => {
    expect(takenFor(renamed(workbook, name))).toEqual({ ...takenFor(workbook), [definition]: 'Mine' });
  });
});
