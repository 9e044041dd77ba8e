// A workbook as people leave it: what is found, what is filled in, and what is never touched.

import {
  areaAddress,
  cellAt,
  SheetDraft,
  type CellValue,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { placeOfFinding } from '../../src/sheets';
import { typeInto } from '../sheets/typeInto';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const blank = newWorkbook({ language: 'en', content: 'blank', today });

function sheetOf(workbook: WorkbookData, name: string): SheetData {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Codes with the cell they point to, of the findings that `change` brought about. */
function newFindings(change: (workbook: WorkbookData) => WorkbookData, workbook = example): readonly string[] {
  const known = new Set(named(workbook));
  return named(change(workbook)).filter((finding) => !known.has(finding));
}

function named(workbook: WorkbookData): readonly string[] {
  const { findings, located } = recompute(workbook, today, 'file');
  return findings.map(({ code, place }) => {
    const at = placeOfFinding(place, located);
    return `${code} ${at ? `${at.sheet}!${areaAddress({ ...at.area, bottom: at.area.top, right: at.area.left })}` : '–'}`;
  });
}

describe('what people type wrongly is found at its cell', () => {
  it.each([
    ['a parent that is not there', 'Part of', [undefined, 'G99'], ['goal.parentMissing 4 Goals!C7']],
    ['a goal below itself', 'Part of', ['G1'], ['goal.cycle 4 Goals!C6']],
    ['a weight of zero', 'Weight', [undefined, 0], ['goal.weightZero 4 Goals!G7']],
    ['text where a number belongs', 'Target', [undefined, 'a batch'], ['cell.notANumber 4 Goals!K7']],
    ['a date nobody can read', 'Due', [undefined, 'after the holidays'], ['cell.impossibleDay 4 Goals!N7']],
    ['an id used twice', 'Id', [undefined, 'G1'], ['id.duplicate 4 Goals!A7']],
    ['a choice that is none', 'Kind', [undefined, 'somehow'], ['cell.notInList 4 Goals!F7']],
    ['an error of Excel', 'Starting value', [undefined, { error: '#REF!' }], ['cell.error 4 Goals!J7']],
    ['somebody nobody knows', 'Owner', [undefined, 'Zoe'], ['reference.personUnknown 4 Goals!D7']],
  ] as readonly (readonly [string, string, readonly (CellValue | undefined)[], readonly string[]])[])(
    '%s',
    (_what, header, values, expected) => {
      expect(newFindings((workbook) => typeInto(workbook, 'Goals', header, values))).toEqual(
        expect.arrayContaining([...expected]),
      );
    },
  );
});

describe('recompute', () => {
  it('has nothing to write where nothing changed', () => {
    expect(recompute(example, today, 'file').edits).toEqual([]);
    expect(recompute(blank, today, 'file').edits).toEqual([]);
  });

  it('touches no cell that people type into', () => {
    const typed = typeInto(typeInto(example, 'Goals', 'Target', [undefined, 'a batch', 90]), 'Goals', 'Due', [
      undefined,
      'soon',
    ]);
    const { after, edits } = recompute(typed, today, 'file');
    expect(edits.length).toBeGreaterThan(0);
    for (const sheet of ['Settings', 'People', '4 Goals']) {
      const [was, is] = [sheetOf(typed, sheet), sheetOf(after, sheet)];
      for (const { index, cells } of was.rows) {
        for (const cell of cells) {
          const own = sheet === '4 Goals' && cell.column >= 22;
          if (!own && cell.value !== null) expect([index, cellAt(is, index, cell.column)]).toEqual([index, cell]);
        }
      }
    }
  });

  it('rolls a changed value up the tree, into the table and the chart’s title', () => {
    // The hotline is open from 9 to 13 hours a day: nobody keeps readings of it, so its current value counts.
    const row = recompute(example, today, 'file').engagement.goals.find(({ id }) => id === 'G1.5')?.row ?? 0;
    const changed = typeInto(example, 'Goals', 'Current value', [...Array<undefined>(row).fill(undefined), 10]);
    const { after, analysis } = recompute(changed, today, 'file');
    expect(analysis.goals.lines.find((line) => line.goal.id === 'G1.5')?.progress).toBe(0.25);
    const tree = sheetOf(after, 'Goal tree');
    const percent = Math.round((analysis.goals.overall.progress ?? 0) * 100);
    expect(
      tree.rows.find(({ cells }) => cells[0]?.value === 'G1.5')?.cells.find(({ column }) => column === 3)?.value,
    ).toBe(0.25);
    expect(tree.charts[0]?.title).toContain(String(percent));
    expect(sheetOf(example, 'Goal tree').charts[0]?.title).not.toBe(tree.charts[0]?.title);
  });

  it('makes room in the tree for goals that are added, and empties it again', () => {
    const named = typeInto(blank, 'Goals', 'Goal', ['One', 'Two', 'Three']);
    const nested = typeInto(named, 'Goals', 'Part of', [undefined, 'G1', 'G1']);
    const first = recompute(nested, today, 'file');
    const tree = sheetOf(first.after, 'Goal tree');
    expect(tree.tables[0]?.area.bottom).toBe((tree.tables[0]?.area.top ?? 0) + 3);
    expect([5, 6, 7].map((row) => cellAt(tree, row, 0)?.value)).toEqual(['G1', 'G1.1', 'G1.2']);
    const emptied = recompute(typeInto(first.after, 'Goals', 'Goal', [null, null, null]), today, 'file');
    // Two rows still say what they belong to; the first one is blank again, though it keeps its id.
    const shrunk = sheetOf(emptied.after, 'Goal tree');
    expect(shrunk.tables[0]?.area.bottom).toBe((shrunk.tables[0]?.area.top ?? 0) + 2);
    expect(cellAt(shrunk, 7, 0)?.value ?? null).toBeNull();
  });

  it('groups the tree’s rows by level', () => {
    const tree = sheetOf(example, 'Goal tree');
    const levels = tree.rows
      .filter(({ index }) => index >= 5)
      .map(({ outlineLevel, cells }) => [outlineLevel ?? 0, cells.find(({ column }) => column === 1)?.value]);
    expect(levels.length).toBeGreaterThan(10);
    for (const [outline, level] of levels) if (typeof level === 'number') expect(outline).toBe(level - 1);
  });

  it('reads a table whose columns were moved and renamed in the other language', () => {
    const french = newWorkbook({ language: 'fr', content: 'headOfCustomerService', today });
    const read = recompute(french, today, 'file');
    expect(read.engagement.goals.map(({ name }) => name)).toEqual(
      recompute(example, today, 'file').engagement.goals.map(({ name }) => name),
    );
    const moved = swapColumns(example, 'Goals', 'Owner', 'Target');
    expect(recompute(moved, today, 'file').engagement.goals).toEqual(
      recompute(example, today, 'file').engagement.goals,
    );
  });

  it('refuses politely what a newer version made, and writes nothing', () => {
    const newer = typeIntoSetting(example, 'Workbook version', 999);
    const { usable, edits, findings } = recompute(newer, today, 'file');
    expect({ usable, edits }).toEqual({ usable: false, edits: [] });
    expect(findings.map(({ code }) => code)).toContain('workbook.newer');
  });

  it('leaves somebody else’s workbook alone', () => {
    const { usable, edits } = recompute(
      { ...example, sheets: [{ ...sheetOf(example, 'Settings'), tables: [], name: 'Mine' }] },
      today,
      'file',
    );
    expect({ usable, edits }).toEqual({ usable: false, edits: [] });
  });

  it('survives a sheet that was deleted, and says what is missing', () => {
    const without = { ...example, sheets: example.sheets.filter(({ name }) => name !== '4 Goals') };
    const { findings, analysis } = recompute(without, today, 'file');
    expect(findings.map(({ code }) => code)).toContain('table.missing');
    expect(analysis.goals.lines).toEqual([]);
  });
});

function swapColumns(workbook: WorkbookData, tableName: string, one: string, other: string): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === tableName);
      if (!table) return sheet;
      const [a, b] = [one, other].map((header) => table.columns.findIndex(({ name }) => name === header)) as [
        number,
        number,
      ];
      const columns = table.columns.map(
        (column, index) => (index === a ? table.columns[b] : index === b ? table.columns[a] : column) ?? column,
      );
      const draft = new SheetDraft(sheet);
      for (let row = table.area.top; row <= table.area.bottom; row += 1) {
        const [left, right] = [cellAt(sheet, row, table.area.left + a), cellAt(sheet, row, table.area.left + b)];
        draft.setContent(row, table.area.left + a, { value: right?.value ?? null });
        draft.setContent(row, table.area.left + b, { value: left?.value ?? null });
      }
      return draft.finish({
        tables: sheet.tables.map((candidate) => (candidate === table ? { ...table, columns } : candidate)),
      });
    }),
  };
}

function typeIntoSetting(workbook: WorkbookData, label: string, value: CellValue): WorkbookData {
  const settings = sheetOf(workbook, 'Settings');
  const row = settings.rows.find(({ cells }) => cells.some((cell) => cell.value === label))?.index ?? 0;
  const draft = new SheetDraft(settings);
  draft.setContent(row, 1, { value });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === settings ? draft.finish() : sheet)) };
}
