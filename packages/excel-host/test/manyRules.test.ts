// A sheet with more rules than anybody makes: what moves along with inserted columns costs no more than a look at each.

import { emptySheet, type SheetData } from '@coachbook/workbook';
import { createHost } from '../src';
import { cpuSeconds } from '../../../test/fixtures/cpuSeconds';

const COUNT = 60_000;

/** Cells of the first column, each with a rule and a validation of its own. */
const ruled: SheetData = {
  ...emptySheet('Rules'),
  conditionalFormats: Array.from({ length: COUNT }, (_, row) => ({
    areas: [{ top: row, bottom: row, left: 0, right: 0 }],
    rule: { kind: 'custom', formula: '=$D$1>1', style: {} },
    stopIfTrue: false,
  })),
  validations: Array.from({ length: COUNT }, (_, row) => ({
    areas: [{ top: row, bottom: row, left: 0, right: 0 }],
    rule: { kind: 'wholeNumber', operator: 'greaterThan', formula1: '=$D$1' },
    ignoreBlank: true,
  })),
};

it('they follow columns that are inserted, and columns of another sheet cost next to nothing', async () => {
  const host = await createHost({
    sheets: [ruled, emptySheet('Other')],
    activeSheet: 'Rules',
    names: [],
    properties: { custom: {} },
    customXmlParts: [],
  });
  host.user.insertColumns('Rules', 2, 1);
  expect(
    cpuSeconds(() => {
      for (let time = 0; time < 20; time += 1) host.user.insertColumns('Other', 2, 1);
    }),
  ).toBeLessThan(0.5);
  const [sheet] = host.snapshot().sheets;
  expect(sheet?.conditionalFormats).toHaveLength(COUNT);
  expect([sheet?.conditionalFormats[9]?.rule, sheet?.validations[9]?.rule]).toEqual([
    { kind: 'custom', formula: '=$E$1>1', style: {} },
    { kind: 'wholeNumber', operator: 'greaterThan', formula1: '=$E$1' },
  ]);
});
