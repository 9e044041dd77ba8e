// After any edits, every formula says what it would say were everything calculated anew: what is not read again has not changed.
import fc from 'fast-check';
import { cellAddress, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { createHost, type Host } from '../src';

const [rows, columns] = [6, 5];
const place = fc.record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1) });
const plain = fc.oneof(fc.integer({ min: 0, max: 4 }).map(String), fc.constantFrom('', 'word'));

/** Chains, ranges, arrays that spill, references that are only known when calculated, a name; all look to the left, so that none waits for itself (docs/embedded-workbook.md, "Calculation"). */
function formulaIn(column: number): fc.Arbitrary<string> {
  const address = fc
    .record({ row: fc.nat(rows - 1), column: fc.nat(column - 1) })
    .map((at) => cellAddress(at.row, at.column));
  const area = fc.tuple(address, address).map(([a, b]) => `${a}:${b}`);
  return fc.oneof(
    address.map((a) => `=${a}+1`),
    fc.tuple(address, address).map(([a, b]) => `=IF(${a}>2,${b},"none")`),
    area.map((a) => `=SUM(${a})`),
    area.map((a) => `=COUNTA(${a})&"x"`),
    fc.integer({ min: 1, max: 3 }).map((n) => `=SEQUENCE(${n})`),
    address.map((a) => `=SEQUENCE(1,MAX(1,MIN(2,N(${a}))))`),
    address.map((a) => `=SUM(${a}#)`),
    fc.constant('=SUM(A:A)'),
    // The first column holds no arrays.
    fc.nat(rows - 1).map((row) => `=INDIRECT("${cellAddress(row, 0)}")`),
    ...(column > 1 ? [fc.constant('=Spot*2')] : []),
  );
}
const typed = place.chain((at) =>
  (at.column === 0 ? plain : fc.oneof(plain, formulaIn(at.column))).map((text) => ({
    kind: 'type' as const,
    at,
    text,
  })),
);
const edit = fc.oneof(
  { weight: 8, arbitrary: typed },
  fc.record({
    kind: fc.constantFrom('insert' as const, 'undo' as const, 'clear' as const),
    at: place,
    text: fc.constant(''),
  }),
);

const valuesOf = (host: Host): readonly CellValue[] =>
  Array.from(
    { length: (rows + 4) * (columns + 4) },
    (_, index) => host.view.cell('Sheet1', Math.floor(index / (columns + 4)), index % (columns + 4)).value,
  );

/** The same cells with no results: opening calculates all of them. What is only spilled goes with its formula's result. */
function withoutResults(workbook: WorkbookData): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const shares = new Set(
        sheet.rows.flatMap(({ index, cells }) =>
          cells.flatMap(({ column, spill }) =>
            spill
              ? Array.from(
                  { length: spill.rows * spill.columns },
                  (_, i) => `${index + Math.floor(i / spill.columns)},${column + (i % spill.columns)}`,
                )
              : [],
          ),
        ),
      );
      return {
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.flatMap(({ spill: _spill, ...cell }) =>
            cell.formula !== undefined
              ? [{ ...cell, value: null }]
              : shares.has(`${row.index},${cell.column}`)
                ? []
                : [cell],
          ),
        })),
      };
    }),
  };
}

it('results after edits equal those of a workbook calculated anew', async () => {
  const [host, fresh] = [await createHost(), await createHost()];
  const start = host.snapshot();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      host.load({ ...start, names: [{ name: 'Spot', formula: '=Sheet1!$B$2' }] });
      for (const { kind, at, text: typed } of edits) {
        if (kind === 'type') host.user.type('Sheet1', at.row, at.column, typed);
        else if (kind === 'clear')
          host.user.clear('Sheet1', [{ top: at.row, left: at.column, bottom: at.row + 1, right: at.column + 1 }]);
        else if (kind === 'insert') host.user.insertRows('Sheet1', at.row, 1);
        else host.user.undo();
      }
      fresh.load(withoutResults(host.snapshot()));
      expect(valuesOf(host)).toEqual(valuesOf(fresh));
    }),
    { numRuns: 400 },
  );
}, 120_000);
