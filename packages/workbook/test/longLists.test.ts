// The difference of long lists takes as long as the lists are, not as their product.

import {
  applyEdits,
  diffWorkbooks,
  emptySheet,
  emptyWorkbook,
  type Edit,
  type SheetData,
  type ValidationData,
} from '../src';

const one = (row: number, read: () => void = () => undefined): ValidationData => ({
  get areas() {
    read();
    return [{ top: row, bottom: row, left: 0, right: 0 }];
  },
  rule: { kind: 'any' },
  ignoreBlank: true,
});
const edits = (before: Partial<SheetData>, after: Partial<SheetData>) => {
  const [sheet, whole] = [emptySheet('Sheet1'), emptyWorkbook()];
  return diffWorkbooks({ ...whole, sheets: [{ ...sheet, ...before }] }, { ...whole, sheets: [{ ...sheet, ...after }] });
};

it('looks at each of three thousand validations a few times when one is added', () => {
  let reads = 0;
  const validations = Array.from({ length: 3000 }, (_, row) =>
    one(row, () => {
      reads += 1;
    }),
  );
  const added = one(9000);
  expect(edits({ validations }, { validations: [...validations, added] })).toMatchObject([
    { kind: 'setValidations', remove: [], add: [{ areas: [{ top: 9000 }] }] },
  ]);
  expect(reads).toBeLessThan(20 * validations.length);
});

it('knows data again whatever order its properties have', () => {
  const { areas, rule, ignoreBlank } = one(1);
  const edit = edits(
    { validations: [{ areas, rule, ignoreBlank }, one(2)] },
    { validations: [{ ignoreBlank, rule, areas, prompt: undefined } as unknown as ValidationData] },
  );
  expect(edit).toMatchObject([{ kind: 'setValidations', remove: [{ areas: [{ top: 2 }] }], add: [] }]);
});

it('puts a thousand single cells into a sheet without going through all its rows for each', () => {
  let reads = 0;
  const rows = Array.from({ length: 1000 }, (_, row) => ({
    get index() {
      reads += 1;
      return row;
    },
    cells: [],
  }));
  const cell = (row: number): Edit => ({ kind: 'setValues', sheet: 'Sheet1', top: row, left: 0, values: [[row]] });
  const workbook = { ...emptyWorkbook(), sheets: [{ ...emptySheet('Sheet1'), rows }, emptySheet('Sheet2')] };
  const { sheets } = applyEdits(workbook, [
    ...rows.map((_, row) => cell(row)),
    { ...cell(0), sheet: 'Sheet2' } as Edit,
    {
      kind: 'setStyle',
      sheet: 'Sheet1',
      areas: [{ top: 0, bottom: 0, left: 0, right: 0 }],
      style: undefined,
      replaces: true,
    },
  ]);
  expect(reads).toBeLessThan(40 * rows.length);
  expect(sheets.map((sheet) => sheet.rows.map(({ cells: [first] }) => first?.value).slice(0, 3))).toEqual([
    [0, 1, 2],
    [0],
  ]);
});
