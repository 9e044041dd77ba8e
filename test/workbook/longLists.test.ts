// The difference of long lists takes as long as the lists are, not as their product.

import { diffWorkbooks, emptySheet, emptyWorkbook, type SheetData, type ValidationData } from '../../src/workbook';

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
