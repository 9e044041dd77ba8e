// Whatever an add-in does to a workbook, undoing everything gives the start back, and redoing the end.
import fc from 'fast-check';
import type { WorkbookData } from '@coachbook/workbook';
import { connectClient, createHost, type Host } from '../src';

const address = fc.constantFrom('A1', 'B2:C4', 'A2:D2', '3:4', 'E5', 'A1:D6', 'F2:G3');
const value = fc.oneof(
  fc.integer({ min: -9, max: 99 }),
  fc.constantFrom('x', '', '=SUM(A1:B3)', '=B2*2', '2026-01-02', '12%', '=Goals[Weight]'),
  fc.boolean(),
);

interface Edit {
  readonly what: string;
  readonly at: string;
  readonly value: string | number | boolean;
}

const edits = fc.array(
  fc.record({
    what: fc.constantFrom(
      'values',
      'fill',
      'border',
      'numberFormat',
      'insert',
      'delete',
      'clear',
      'merge',
      'table',
      'rename',
      'sort',
      'validation',
      'format',
      'hide',
      'sheet',
      'tableRow',
      'name',
      'width',
      'chart',
      'group',
    ),
    at: address,
    value,
  }),
  { minLength: 1, maxLength: 8 },
);

/** Which sheet is in front is not undone: it is the one something happened on. */
const contents = (host: Host): WorkbookData => ({ ...host.snapshot(), activeSheet: '' });

function perform(context: Excel.RequestContext, { what, at, value: given }: Edit): void {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  const range = sheet.getRange(at);
  const rule: Excel.DataValidationRule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
  const acts: Readonly<Record<string, () => unknown>> = {
    values: () => {
      (at === '3:4' ? sheet.getRange('A3:H4') : range).values = given as unknown as unknown[][];
    },
    fill: () => {
      range.format.fill.color = '#AABBCC';
    },
    border: () => {
      range.format.borders.getItem('InsideHorizontal').style = 'Dash';
    },
    numberFormat: () => {
      range.numberFormat = '0.0' as unknown as string[][];
    },
    insert: () => range.insert('Down'),
    delete: () => range.delete('Up'),
    clear: () => range.clear(),
    merge: () => range.merge(),
    table: () => sheet.tables.add(at, true),
    rename: () => {
      sheet.tables.getItem('Goals').columns.getItemAt(0).name = String(given);
    },
    sort: () => range.sort.apply([{ key: 0, ascending: given === true }]),
    validation: () => {
      range.dataValidation.rule = rule;
    },
    format: () => range.conditionalFormats.add('DataBar'),
    hide: () => {
      range.rowHidden = true;
    },
    sheet: () => {
      context.workbook.worksheets.add().getRange('A1').values = [[given]];
    },
    tableRow: () => sheet.tables.getItem('Goals').rows.add(undefined, [[given, 1]]),
    name: () => context.workbook.names.add('Spot', range),
    width: () => {
      range.format.columnWidth = 30;
    },
    chart: () => sheet.charts.add('Line', range),
    group: () => sheet.getRange('2:3').group('ByRows'),
  };
  acts[what]?.();
}

describe('random edits', () => {
  it('undone give the start back, redone the end', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const host = await createHost();
        const { Excel } = connectClient(host);
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A8:B10').values = [
            ['Goal', 'Weight'],
            ['a', 1],
            ['b', 2],
          ];
          sheet.tables.add('A8:B10', true).name = 'Goals';
          sheet.getRange('D1').formulas = [['=SUM(Goals[Weight])']];
          await context.sync();
        });
        const start = contents(host);
        let steps = 0;
        for (const edit of list) {
          const before = host.snapshot();
          await Excel.run(async (context) => {
            perform(context, edit);
            await context.sync();
          }).catch((error: OfficeExtension.Error) => expect(error.code).not.toBe('GeneralException'));
          if (host.snapshot() !== before && JSON.stringify(host.snapshot()) !== JSON.stringify(before)) steps += 1;
        }
        const end = contents(host);
        let undone = 0;
        while (undone < 30 && JSON.stringify(contents(host)) !== JSON.stringify(start) && host.user.undo()) undone += 1;
        expect(contents(host)).toEqual(start);
        expect(undone).toBeLessThanOrEqual(Math.max(steps, 0) + list.length);
        for (let step = 0; step < undone; step += 1) host.user.redo();
        expect(contents(host)).toEqual(end);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

it('an undo leaves in front the sheet where something was typed, whatever followed from it elsewhere', async () => {
  const host = await createHost();
  const { Excel } = connectClient(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Results').getRange('A1').formulas = [['=Sheet1!A1*2']];
    await context.sync();
  });
  host.user.activate('Sheet1');
  host.user.type('Sheet1', 0, 0, '21');
  host.user.undo();
  expect(host.snapshot().activeSheet).toBe('Sheet1');
  host.user.activate('Results');
  host.user.redo();
  // Some of it is in sight there.
  expect(host.snapshot().activeSheet).toBe('Results');
});
