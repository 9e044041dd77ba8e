// The role matrix: read back as it was made, following people and activities, and never losing a letter anybody typed.

import {
  applyEdits,
  areaAddress,
  cellAt,
  insertColumns,
  SheetDraft,
  type CellValue,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { recompute, type Recomputed } from '../../src/app/recompute';
import { EXAMPLES, openExample, type ExampleName } from '../../src/app/examples';
import { LANGUAGES, message } from '../../src/locales';
import { assignIds, decodeWorkbook, placeOfFinding } from '../../src/sheets';
import { typeInto } from './typeInto';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const blank = newWorkbook({ language: 'en', content: 'blank', today });

const cellsOf = (
  assignments: readonly {
    readonly activity: string | undefined;
    readonly person: string | undefined;
    readonly letters: string;
  }[],
): readonly string[] => assignments.map(({ activity, person, letters }) => `${activity} ${person} ${letters}`).sort();

function find(workbook: WorkbookData, name = 'RoleMatrix'): { readonly sheet: SheetData; readonly table: TableData } {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`No table ${name}`);
  return { sheet, table };
}

const headers = (workbook: WorkbookData): readonly string[] => find(workbook).table.columns.map(({ name }) => name);

/** A column of a table by its header, from the first body row down. */
function column(workbook: WorkbookData, header: string, name = 'RoleMatrix'): readonly CellValue[] {
  const { sheet, table } = find(workbook, name);
  const at = table.area.left + table.columns.findIndex((one) => one.name === header);
  return Array.from(
    { length: table.area.bottom - table.area.top },
    (_, y) => cellAt(sheet, table.area.top + 1 + y, at)?.value ?? null,
  );
}

/** Every cell of the people's columns that holds something, by header and row. */
function typed(workbook: WorkbookData): readonly string[] {
  const own = new Set(
    ['id', 'activity', 'accountable', 'check'].map((key) =>
      message('en', `computed.roleMatrix.${key}` as 'computed.roleMatrix.id'),
    ),
  );
  return headers(workbook)
    .filter((header) => !own.has(header))
    .flatMap((header) =>
      column(workbook, header).flatMap((value, y) =>
        value === null ? [] : [`${header} ${String(column(workbook, 'Id')[y])} ${String(value)}`],
      ),
    )
    .sort();
}

function change(
  workbook: WorkbookData,
  name: string,
  edit: (sheet: SheetData, table: TableData) => SheetData,
): WorkbookData {
  const { sheet, table } = find(workbook, name);
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? edit(sheet, table) : one)) };
}

const skip = (count: number): readonly undefined[] => Array<undefined>(count).fill(undefined);
const rowOf = (workbook: WorkbookData, id: string): number => column(workbook, 'Id').indexOf(id);
const codesAt = ({ findings, located }: Recomputed): readonly string[] =>
  findings.map(
    ({ code, place }) =>
      `${code} ${areaAddress(placeOfFinding(place, located)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 })}`,
  );

/** Nothing is left to write once the edits are made, and the edits lead to where the computation does. */
function settle(workbook: WorkbookData): Recomputed {
  const first = recompute(workbook, today, 'file');
  expect(applyEdits(workbook, first.edits)).toEqual(first.after);
  expect(recompute(first.after, today, 'file').edits).toEqual([]);
  return first;
}

describe.each(LANGUAGES)('the matrix in %s', (language) => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])(
    'gives the letters of %s back, and nothing is written where nothing changed',
    (content) => {
      const workbook = newWorkbook({ language, content, today });
      const { engagement } = decodeWorkbook(workbook);
      const given = assignIds(openExample(content).engagement, '').engagement.assignments;
      expect(given.length).toBeGreaterThan(4);
      expect(cellsOf(engagement.assignments)).toEqual(cellsOf(given));
      expect(recompute(workbook, today, 'file').edits).toEqual([]);
    },
  );
});

describe('the matrix as it is made', () => {
  it('has a row for each activity, a column for each person, and the checks at the end', () => {
    expect(headers(example)).toEqual([
      'Id',
      'Activity',
      'Helen Marsh',
      'Thomas Alder',
      'Ruth Calloway',
      'Sam Okafor',
      'Priya Nair',
      'Jonas Weber',
      'Marta Silva',
      'Dev Patel',
      'Answers for it',
      'Check',
    ]);
    expect(column(example, 'Id')).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10', 'W11']);
    expect(column(example, 'Answers for it')[rowOf(example, 'W4')]).toBe('Helen Marsh');
    expect(headers(blank)).toEqual(['Id', 'Activity', 'Answers for it', 'Check']);
  });

  it('offers the letters in every cell of the people’s columns', () => {
    const { sheet, table } = find(example);
    const lists = sheet.validations.filter(
      ({ rule }) => rule.kind === 'list' && Array.isArray(rule.source) && rule.source.includes('A/R'),
    );
    expect(
      lists.flatMap(({ areas }) => areas.map(({ left, right }) => [left - table.area.left, right - table.area.left])),
    ).toEqual([[2, 9]]);
  });

  it('weighs what each carries against what they can give', () => {
    const at = column(example, 'Person', 'Loads').indexOf('Jonas Weber');
    expect(['Hours a month', 'Hours to give', 'Load'].map((header) => column(example, header, 'Loads')[at])).toEqual([
      77, 69, 1.11,
    ]);
    expect(column(example, 'Check', 'Loads')[at]).toBe('▲ More than there are hours');
    expect(find(example).sheet.charts[0]?.title).toBe('Load: 1 person carries more than they can give');
  });
});

describe('what people type', () => {
  it('is checked at the end of its row, whatever the case', () => {
    const row = rowOf(example, 'W2');
    const { after, engagement, analysis } = settle(
      typeInto(typeInto(example, 'RoleMatrix', 'Priya Nair', [...skip(row), 'r']), 'RoleMatrix', 'Dev Patel', [
        ...skip(row),
        ' a ',
      ]),
    );
    expect(analysis.matrix.rows[row]?.holders).toEqual({ R: ['P5'], A: ['P8'], C: [], I: ['P4'] });
    expect(engagement.assignments.find(({ id }) => id === 'W2·P5')?.letters).toBe('r');
    expect(column(after, 'Priya Nair')[row]).toBe('r');
    expect(column(after, 'Answers for it')[row]).toBe('Dev Patel');
    const without = settle(typeInto(after, 'RoleMatrix', 'Dev Patel', [...skip(row), null])).after;
    expect(column(without, 'Check')[row]).toBe('■ Nobody answers for it');
  });

  it('is found at its cell where it cannot be read', () => {
    const { area } = find(example).table;
    const wrong = typeInto(example, 'RoleMatrix', 'Sam Okafor', [...skip(2), 'boss', { error: '#REF!' }]);
    const cell = (y: number): string =>
      areaAddress({ top: area.top + 1 + y, bottom: area.top + 1 + y, left: area.left + 5, right: area.left + 5 });
    expect(codesAt(recompute(wrong, today, 'file'))).toEqual(
      expect.arrayContaining([`role.cellUnreadable ${cell(2)}`, `cell.error ${cell(3)}`]),
    );
  });

  it('keeps the ids of assignments out of those given to rows', () => {
    expect(decodeWorkbook(example).lastIds).not.toMatch(/Z\d|·/);
  });
});

describe('a new person', () => {
  const added = typeInto(example, 'People', 'Name', [
    ...skip(decodeWorkbook(example).engagement.people.length),
    'Zoe Lind',
  ]);

  it('gets a column before the checks; everything beside it moves along', () => {
    const { after, edits } = settle(added);
    expect(headers(after).slice(-4)).toEqual(['Dev Patel', 'Zoe Lind', 'Answers for it', 'Check']);
    expect(typed(after)).toEqual(typed(example));
    expect(column(after, 'Person', 'Loads')).toEqual(column(example, 'Person', 'Loads'));
    expect(edits.filter(({ kind }) => kind === 'insertColumns')).toHaveLength(1);
    const [was, is] = [find(example, 'Loads'), find(after, 'Loads')];
    expect(is.table.area).toEqual({
      ...was.table.area,
      left: was.table.area.left + 1,
      right: was.table.area.right + 1,
    });
    expect(is.sheet.charts[0]?.series[0]?.values).not.toBe(was.sheet.charts[0]?.series[0]?.values);
    expect(is.sheet.print?.area?.right).toBe((was.sheet.print?.area?.right ?? 0) + 1);
  });

  it('can be given letters there', () => {
    const { after } = settle(added);
    const { engagement, findings } = recompute(typeInto(after, 'RoleMatrix', 'Zoe Lind', ['I']), today, 'file');
    expect(engagement.assignments).toContainEqual(
      expect.objectContaining({
        activity: 'W1',
        person: engagement.people.find(({ name }) => name === 'Zoe Lind')?.id,
        letters: 'I',
      }),
    );
    expect(findings.filter(({ code }) => code.startsWith('reference.'))).toEqual([]);
  });

  it('does not take over the letters of somebody who left', () => {
    const people = example.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'People') as TableData;
    const gone = change(added, 'People', (sheet) => {
      const draft = new SheetDraft(sheet);
      for (let at = people.area.left; at <= people.area.right; at += 1)
        draft.setContent(people.area.top + 4, at, { value: null });
      return draft.finish();
    });
    const { after, engagement } = settle(gone);
    expect(headers(after)).toEqual(expect.arrayContaining(['Sam Okafor', 'Zoe Lind']));
    expect(typed(after)).toEqual(typed(example));
    expect(engagement.assignments.some(({ person }) => person === 'Sam Okafor')).toBe(true);
  });

  it('gets the first columns of an empty matrix', () => {
    const { after } = settle(
      typeInto(typeInto(blank, 'People', 'Name', ['Ann', 'Ben']), 'Activities', 'Activity', ['Write', 'Read']),
    );
    expect(headers(after)).toEqual(['Id', 'Activity', 'Ann', 'Ben', 'Answers for it', 'Check']);
    expect(column(after, 'Activity')).toEqual(['Write', 'Read']);
  });
});

describe('a person', () => {
  it('who is renamed keeps the column under the new name', () => {
    const { after } = settle(typeInto(example, 'People', 'Name', [...skip(3), 'Sam Okafor-Reid']));
    expect(headers(after)[5]).toBe('Sam Okafor-Reid');
    expect(column(after, 'Sam Okafor-Reid')).toEqual(column(example, 'Sam Okafor'));
  });

  it('who shares a name is known by the id from then on', () => {
    const { after, engagement } = settle(typeInto(example, 'People', 'Name', [...skip(4), 'Sam Okafor']));
    expect(headers(after).slice(5, 7)).toEqual(['P4', 'P5']);
    expect(cellsOf(engagement.assignments)).toEqual(cellsOf(decodeWorkbook(example).engagement.assignments));
  });

  it('may be moved with the column, and the table read in another language', () => {
    const moved = change(example, 'RoleMatrix', (sheet, table) => swap(sheet, table, 2, 6));
    expect(cellsOf(recompute(moved, today, 'file').engagement.assignments)).toEqual(
      cellsOf(decodeWorkbook(example).engagement.assignments),
    );
    expect(headers(settle(moved).after).slice(2, 7)).toEqual([
      'Priya Nair',
      'Thomas Alder',
      'Ruth Calloway',
      'Sam Okafor',
      'Helen Marsh',
    ]);
  });
});

describe('an activity', () => {
  const activities = (workbook: WorkbookData): TableData => find(workbook, 'Activities').table;
  const emptied = (row: number): WorkbookData =>
    change(example, 'Activities', (sheet) => {
      const draft = new SheetDraft(sheet);
      const { area } = activities(example);
      for (let at = area.left; at <= area.right; at += 1) draft.setContent(area.top + 1 + row, at, { value: null });
      return draft.finish();
    });

  it('that is new is appended', () => {
    const { after } = settle(typeInto(example, 'Activities', 'Activity', [...skip(11), 'Welcome newcomers']));
    expect(column(after, 'Activity').at(-1)).toBe('Welcome newcomers');
    expect(column(after, 'Check').at(-1)).toContain('Nobody answers for it');
  });

  it('that is gone keeps its row while letters stand in it, and says so', () => {
    const { after, findings } = settle(emptied(2));
    expect([column(after, 'Id')[2], column(after, 'Activity')[2], column(after, 'Check')[2]]).toEqual([
      'W3',
      'Correct bills with billing',
      message('en', 'roleMatrix.gone'),
    ]);
    expect(typed(after)).toEqual(typed(example));
    expect(
      findings.filter(({ code, place }) => code === 'reference.missing' && place.table === 'assignments'),
    ).toHaveLength(3);
  });

  it('that is gone without letters leaves its row to the next', () => {
    const cleared = headers(example)
      .slice(2, -2)
      .reduce((workbook, header) => typeInto(workbook, 'RoleMatrix', header, [...skip(2), null]), emptied(2));
    const { after } = settle(cleared);
    expect(column(after, 'Id')[2]).toBeNull();
    const refilled = settle(typeInto(after, 'Activities', 'Activity', [...skip(2), 'Bill once'])).after;
    expect(column(refilled, 'Activity')[2]).toBe('Bill once');
  });

  it('stays in the order people sorted the matrix into', () => {
    const sorted = change(example, 'RoleMatrix', (sheet, table) => reverseRows(sheet, table));
    const { after, engagement } = settle(sorted);
    expect(column(after, 'Id')).toEqual(column(example, 'Id').toReversed());
    expect(cellsOf(engagement.assignments)).toEqual(cellsOf(decodeWorkbook(example).engagement.assignments));
  });
});

describe('role sheets', () => {
  it('say for each person what is expected of them, grouped below their name', () => {
    const { sheet, table } = find(example, 'RoleSheets');
    const [parts, items, levels] = ['My part', 'What it is', 'Level'].map((header) =>
      column(example, header, 'RoleSheets'),
    ) as [CellValue[], CellValue[], CellValue[]];
    const from = parts.indexOf('Jonas Weber');
    const to = levels.indexOf(1, from + 1);
    expect(parts.slice(from, to).filter((part) => part !== null)).toEqual([
      'Jonas Weber',
      'My role in a word',
      'My roles',
      'My goals',
      'I do it and answer for it (A/R)',
      'I do the work (R)',
      'My actions',
    ]);
    expect(items.slice(from, to)).toEqual(
      expect.arrayContaining(['Bridge to billing', 'Correct bills with billing', 'Dry run with billing']),
    );
    const outlined = sheet.rows
      .filter(({ index }) => index > table.area.top && index <= table.area.bottom)
      .map(({ outlineLevel }) => outlineLevel ?? 0);
    expect(outlined).toEqual(levels.map((level) => Number(level) - 1));
  });
});

describe('inserting columns', () => {
  it('follows references to what moves, and leaves texts and names alone', () => {
    const sheet = {
      ...(example.sheets[0] as SheetData),
      name: 'A B',
      tables: [],
      rows: [
        {
          index: 0,
          cells: [
            { column: 0, value: 1, formula: '=SUM($C$1:D4)+B1+\'A B\'!C2+Other!C2+LOG10(C1)+Goals[C1]&"C1"' },
            { column: 2, value: 2 },
          ],
        },
      ],
    };
    const { sheets } = insertColumns({ ...example, sheets: [sheet] }, { sheet: 'A B', at: 2, count: 1 });
    expect(sheets[0]?.rows[0]?.cells).toEqual([
      { column: 0, value: 1, formula: '=SUM($D$1:E4)+B1+\'A B\'!D2+Other!C2+LOG10(D1)+Goals[C1]&"C1"' },
      { column: 3, value: 2 },
    ]);
  });
});

function swap(sheet: SheetData, table: TableData, one: number, other: number): SheetData {
  const draft = new SheetDraft(sheet);
  for (let row = table.area.top; row <= table.area.bottom; row += 1) {
    const values = [one, other].map((at) => cellAt(sheet, row, table.area.left + at)?.value ?? null) as [
      CellValue,
      CellValue,
    ];
    draft.setContent(row, table.area.left + one, { value: values[1] });
    draft.setContent(row, table.area.left + other, { value: values[0] });
  }
  const columns = table.columns.map(
    (each, at) => (at === one ? table.columns[other] : at === other ? table.columns[one] : each) ?? each,
  );
  return draft.finish({ tables: sheet.tables.map((each) => (each === table ? { ...table, columns } : each)) });
}

function reverseRows(sheet: SheetData, table: TableData): SheetData {
  const draft = new SheetDraft(sheet);
  const { top, bottom, left, right } = table.area;
  for (let row = top + 1; row <= bottom; row += 1)
    for (let at = left; at <= right; at += 1)
      draft.setContent(row, at, { value: cellAt(sheet, top + 1 + bottom - row, at)?.value ?? null });
  return draft.finish();
}
