// Differences: nothing for equals, few blocks for scattered changes, an order Excel accepts.

import fc from 'fast-check';
import {
  applyEdits,
  diffWorkbooks,
  emptySheet,
  emptyWorkbook,
  joinColumns,
  SheetDraft,
  type SheetData,
  type WorkbookData,
} from '../src';
import { gatherBlocks } from '../src/edits/blocks';
import { coverWithRectangles } from '../src/edits/rectangles';
import { arbitraryWorkbook } from './arbitraryWorkbook';

function withCells(
  values: Readonly<Record<string, number | string>>,
  sheet: SheetData = emptySheet('Sheet1'),
): SheetData {
  const draft = new SheetDraft(sheet);
  for (const [key, value] of Object.entries(values)) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    draft.setContent(row, column, { value });
  }
  return draft.finish();
}

const workbookOf = (...sheets: readonly SheetData[]): WorkbookData => ({ ...emptyWorkbook(), sheets });

/** Without what says the same in two ways: split column runs, empty rows, and how far a formula spills, which follows from the formula. */
function canonical(workbook: WorkbookData): WorkbookData {
  const cellsOf = (sheet: SheetData): SheetData['rows'] =>
    sheet.rows
      .map((row) => ({ ...row, cells: row.cells.map(({ spill: _spill, ...cell }) => cell) }))
      .filter((row) => row.cells.length > 0 || Object.keys(row).length > 2);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: cellsOf(sheet),
      columns: joinColumns(sheet.columns.filter((run) => Object.keys(run).length > 2)),
    })),
  };
}

describe('diffWorkbooks', () => {
  it('finds nothing between equals', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) =>
        expect(diffWorkbooks(workbook, structuredClone(workbook))).toEqual([]),
      ),
      { numRuns: 30 },
    );
  });

  it('turns any workbook into any other', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, arbitraryWorkbook, (before, after) => {
        expect(canonical(applyEdits(before, diffWorkbooks(before, after)))).toEqual(canonical(after));
      }),
      { numRuns: 60 },
    );
  });

  it('carries a column of changed values in one block', () => {
    const before = workbookOf(withCells({}));
    const after = workbookOf(
      withCells(Object.fromEntries(Array.from({ length: 2000 }, (_, row) => [`${row},3`, row]))),
    );
    const edits = diffWorkbooks(before, after);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ kind: 'setValues', top: 0, left: 3 });
  });

  it('moves sheets into place whatever stands between', () => {
    const named = (...names: readonly string[]): WorkbookData => ({ ...emptyWorkbook(...names) });
    const names = fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E'], { minLength: 1 });
    fc.assert(
      fc.property(names, names, (from, to) => {
        const reached = applyEdits(named(...from), diffWorkbooks(named(...from), named(...to)));
        expect(reached.sheets.map(({ name }) => name)).toEqual(to);
      }),
    );
  });

  it('writes formulas after the tables they may speak of, and protects last', () => {
    const draft = new SheetDraft(emptySheet('Sheet1'));
    draft.set(0, 0, { value: 'Amount' });
    draft.set(1, 0, { value: 3 });
    draft.set(1, 1, { value: 3, formula: '=SUM(T[Amount])' });
    const table = {
      name: 'T',
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      columns: [{ id: 1, name: 'Amount' }],
      style: null,
      headerRow: true,
      totalsRow: false,
      bandedRows: false,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButton: true,
      filters: [],
    };
    const protection = {
      allowFormatCells: false,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertRows: false,
      allowInsertHyperlinks: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowSort: false,
      allowAutoFilter: false,
      allowPivotTables: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      selection: 'normal',
    } as const;
    const kinds = diffWorkbooks(emptyWorkbook(), workbookOf(draft.finish({ tables: [table], protection }))).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['setValues', 'addTable', 'setFormulas', 'protect']);
  });
});

describe('gatherBlocks', () => {
  it('holds every thing once, at its place', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(200), fc.nat(12)), {
      selector: ([row, column]) => `${row},${column}`,
      maxLength: 80,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const placed = cells.map(([row, column], content) => ({ row, column, content }));
        const found = gatherBlocks(placed).flatMap(({ top, left, rows }) =>
          rows.flatMap((line, y) =>
            line.flatMap((content, x) => (content === undefined ? [] : [{ row: top + y, column: left + x, content }])),
          ),
        );
        expect(found.sort((a, b) => a.content - b.content)).toEqual(placed);
      }),
    );
  });

  it('does not span an empty stretch', () => {
    expect(
      gatherBlocks([
        { row: 0, column: 0, content: 1 },
        { row: 5000, column: 0, content: 2 },
      ]).map(({ rows }) => rows.length),
    ).toEqual([1, 1]);
  });
});

describe('coverWithRectangles', () => {
  it('covers each cell exactly once', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(12)), {
      selector: ([row, column]) => `${row},${column}`,
      maxLength: 60,
    });
    fc.assert(
      fc.property(places, (cells) => {
        const covered = coverWithRectangles(cells.map(([row, column]) => ({ row, column }))).flatMap(
          ({ top, bottom, left, right }) =>
            Array.from({ length: bottom - top + 1 }, (_, y) =>
              Array.from({ length: right - left + 1 }, (_unused, x) => `${top + y},${left + x}`),
            ).flat(),
        );
        expect(covered.sort()).toEqual(cells.map(([row, column]) => `${row},${column}`).sort());
      }),
    );
  });
});
