// Workbooks made by the first version: brought up to date in place, through Excel and through a file, and nothing in them is lost.

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt, emptySheet, LIMITS, SheetDraft, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { readXlsx } from '@coachbook/xlsx';
import { EXAMPLES, newWorkbook, openFile, repairFile, runBatches, type ExampleName } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { repaired, repairInExcel } from '../../src/app/repair';
import { LANGUAGES, message } from '../../src/locales';
import { decodeWorkbook, locateOurs, SCHEMA_VERSION, SHEETS, sheetsFor } from '../../src/sheets';
import { asFirstVersion, withoutTable } from './asFirstVersion';
import { harmed } from './harmed';

const today = '2026-11-23';
const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../fixtures/files/${name}.xlsx`)));

const engagementOf = (workbook: WorkbookData): unknown => {
  const { engagement, settings } = decodeWorkbook(workbook);
  return { engagement, settings };
};

const sheetNames = ({ sheets }: WorkbookData): readonly string[] => sheets.map(({ name }) => name);

/** Made by the command line as it was then. */
const olderFiles = ['schema1', 'schema2'].flatMap((version) =>
  ['individual-en', 'team-fr', 'half-filled-en'].map((content) => `${version}-${content}`),
);

describe.each(olderFiles)('a workbook of an older version: %s', (name) => {
  const bytes = read(name);
  const opened = openFile(bytes, today);
  const upgraded = repairFile(opened, today);

  it('can be used as it is, and one finding says that more has come since', () => {
    expect(opened.usable).toBe(true);
    expect(
      opened.findings
        .filter(({ code }) => /^(table|column|setting|workbook)\./.test(code))
        .map(({ code, remedy }) => [code, remedy]),
    ).toEqual([['workbook.older', { kind: 'repair' }]]);
  });

  it('gets every sheet of today, at its place, and keeps everything that was typed', () => {
    // In the first version the forces stay where people have them: beside the partners.
    const expected = sheetsFor(upgraded.settings).filter(({ key }) => key !== 'forces' || !name.startsWith('schema1'));
    expect(sheetNames(upgraded.after)).toEqual(expected.map((sheet) => message(upgraded.language, sheet.name)));
    expect(
      locateOurs(upgraded.after).missing.filter((definition) =>
        expected.some(({ tables }) => tables.includes(definition)),
      ),
    ).toEqual([]);
    expect(engagementOf(upgraded.after)).toEqual(engagementOf(opened.before));
    expect(upgraded.findings.filter(({ code }) => /^(table|column|setting|workbook)\./.test(code))).toEqual([]);
    expect(decodeWorkbook(upgraded.after).version).toBe(SCHEMA_VERSION);
    expect(recompute(upgraded.after, today, 'file').edits).toEqual([]);
  });

  it('colours the signs of columns that have come since, and keeps the colours that stood', () => {
    for (const { sheet, definition, columns } of locateOurs(upgraded.after).tables.values()) {
      if (definition.kind === 'record') continue;
      const signed = definition.columns
        .filter(({ format }) => format === 'status' || format === 'remark')
        .map(({ key }) => columns.get(key) ?? -1);
      const coloured = sheet.conditionalFormats.flatMap(({ areas }) => areas);
      expect([
        definition.name,
        signed.filter((column) => !coloured.some(({ left, right }) => left <= column && column <= right)),
      ]).toEqual([definition.name, []]);
    }
    const count = ({ sheets }: WorkbookData, name: string): number =>
      sheets.find((sheet) => sheet.name === name)?.conditionalFormats.length ?? 0;
    expect(
      opened.before.sheets.filter((sheet) => count(upgraded.after, sheet.name) < sheet.conditionalFormats.length),
    ).toEqual([]);
  });

  it('is the same through Excel, by one click', async () => {
    const host = await createHost(readXlsx(bytes).workbook, { now: () => new Date(2026, 10, 23, 9) });
    const run = runBatches(connectClient(host).Excel);
    const { findings } = await repairInExcel(run, today);
    expect(findings.filter(({ code }) => code.startsWith('workbook.'))).toEqual([]);
    const made = host.snapshot();
    expect(sheetNames(made)).toEqual(sheetNames(upgraded.after));
    expect(engagementOf(made)).toEqual(engagementOf(opened.before));
    for (const [index, sheet] of upgraded.after.sheets.entries()) {
      const there = made.sheets[index];
      expect([
        sheet.name,
        there?.tables.map(({ name: table, area }) => [table, area]),
        there?.charts.map((chart) => chart.name),
      ]).toEqual([
        sheet.name,
        sheet.tables.map(({ name: table, area }) => [table, area]),
        sheet.charts.map((chart) => chart.name),
      ]);
    }
    const rules = ({ sheets }: WorkbookData) =>
      sheets.map(({ name: sheet, conditionalFormats }) => [sheet, conditionalFormats.length]);
    expect(rules(made)).toEqual(rules(upgraded.after));
    expect((await refresh(run, today)).edits).toEqual([]);
    expect((await repairInExcel(run, today)).edits).toEqual([]);
  });
});

const examples = (Object.keys(EXAMPLES) as ExampleName[]).flatMap((content) =>
  LANGUAGES.map((language) => ({ content, language })),
);

it.each(examples)(
  'every example, as the first version had made it, keeps every typed cell: $content, $language',
  ({ content, language }) => {
    const old = asFirstVersion(newWorkbook({ language, content, today }), language);
    const before = recompute(old, today, 'file');
    expect(before.findings.filter(({ code }) => code.startsWith('workbook.')).map(({ code }) => code)).toContain(
      'workbook.older',
    );
    const after = repaired(old, today, 'file');
    expect(harmed(before.engagement, after.engagement)).toEqual([]);
    expect(
      locateOurs(after.after).missing.filter((definition) =>
        sheetsFor(after.settings).some(({ tables }) => tables.includes(definition)),
      ),
    ).toEqual([]);
    expect(repaired(after.after, today, 'file').edits).toEqual([]);
  },
);

describe('what is put back', () => {
  const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
  const computed = SHEETS.flatMap(({ tables }) => tables)
    .filter(({ kind }) => kind === 'output')
    .map(({ name }) => name);
  const change = (name: string, edit: (sheet: SheetData) => SheetData): WorkbookData => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.tables.some((table) => table.name === name) ? edit(sheet) : sheet)),
  });

  it('never covers a cell that holds anything', () => {
    const content = fc.constantFrom(
      { value: 'mine' },
      { value: { error: '#N/A' as const } },
      { value: null, formula: '=IF(1,"","")' },
      { value: 0 },
    );
    const cell = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 3 }), content });
    const present = computed.filter((name) =>
      workbook.sheets.some(({ tables }) => tables.some((table) => table.name === name)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...present),
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (name, cells, isFarRight) => {
          const area = workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)?.area ?? {
            top: 0,
            left: 0,
            bottom: 0,
            right: 0,
          };
          const places = [
            ...cells.map(({ row, column, content: held }) => ({
              row: area.top + row,
              column: Math.min(area.left + column, area.right),
              held,
            })),
            ...(isFarRight ? [{ row: 2, column: LIMITS.columns - 1, held: { value: 'mine' } }] : []),
          ];
          const damaged = change(name, (sheet) => {
            const draft = new SheetDraft(withoutTable(sheet, name));
            for (const { row, column, held } of places) draft.set(row, column, held);
            return draft.finish();
          });
          const sheet = damaged.sheets.findIndex(
            ({ tables, name: one }) => tables !== workbook.sheets.find((other) => other.name === one)?.tables,
          );
          const { after } = repaired(damaged, today, 'file');
          const there = after.sheets.find((one) => one.name === damaged.sheets[sheet]?.name) ?? emptySheet('');
          for (const { row, column } of places)
            expect([row, column, cellAt(there, row, column)]).toEqual([
              row,
              column,
              cellAt(damaged.sheets[sheet] ?? there, row, column),
            ]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves a sheet of somebody’s own that bears one of our names, and goes beside it', () => {
    const own = new SheetDraft(emptySheet('Dashboard'));
    own.set(0, 0, { value: 'My figures' });
    own.set(12, 14, { value: 42 });
    const theirs = own.finish();
    const damaged: WorkbookData = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.name === 'Dashboard' ? theirs : sheet)),
    };
    const { after } = repaired(damaged, today, 'file');
    expect(after.sheets.find(({ name }) => name === 'Dashboard')).toBe(theirs);
    expect(after.sheets.find(({ name }) => name === 'Dashboard (2)')?.tables.map(({ name }) => name)).toEqual([
      'DashboardFigures',
      'BurnUp',
    ]);
    expect(repaired(after, today, 'file').edits).toEqual([]);
  });
});
