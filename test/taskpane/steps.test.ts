// The pane and the sheets agree on what belongs to which step, and on what is filled in.

import { cellAt } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { LANGUAGES } from '../../src/locales';
import { placeOfFinding, SHEETS } from '../../src/sheets';
import { stepOfSheet } from '../../src/taskpane/steps/stepOfSheet';
import { tablesOfStep } from '../../src/taskpane/steps/tablesOfStep';

const today = '2026-11-23';
const steps = [0, 1, 2, 3, 4, 5, 6, 7] as const;

describe.each(LANGUAGES)('a workbook in %s', (language) => {
  const recomputed = recompute(newWorkbook({ language, content: 'headOfCustomerService', today }), today, 'file');

  it('has every sheet at its step, whatever it is called', () => {
    for (const { name, tables } of recomputed.after.sheets) {
      const definition = SHEETS.find((sheet) =>
        sheet.tables.some((table) => tables.some((one) => one.name === table.name)),
      );
      if (definition) expect([name, stepOfSheet(name, recomputed)]).toEqual([name, definition.step]);
    }
    expect(stepOfSheet('Something else', recomputed)).toBeUndefined();
  });

  it('is filled in at the first blank cell of each table', () => {
    for (const { table, place, filled } of steps.flatMap((step) => tablesOfStep(step, recomputed))) {
      const found = placeOfFinding(place, recomputed.located);
      expect([table, found === undefined]).toEqual([table, false]);
      const sheet = recomputed.after.sheets.find(({ name }) => name === found?.sheet);
      if (place.row !== undefined && sheet && found)
        expect([table, cellAt(sheet, found.area.top, found.area.left)?.value ?? null]).toEqual([table, null]);
      expect(filled).toBeGreaterThanOrEqual(0);
    }
  });
});
