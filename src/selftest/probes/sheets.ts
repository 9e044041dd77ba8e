// Sheets, requests and the calculation around them (F5, F15).

import type { Probe } from '../model/Probe';
import { PROBE_SHEET } from '../model/probeSheet';
import { whileListening } from './whileListening';

const applyFile = 'src/excel/apply/createSheets.ts';
const sheetsFile = 'src/excel/apply/applySheets.ts';

export const sheets: readonly Probe[] = [
  {
    id: 'F5.manySheets',
    asks: 'Are 26 sheets added, named and put in front by one request?',
    expects: ['26 sheets'],
    files: [sheetsFile],
    otherwise: 'Sheets are added a few at a time.',
    perform: async ({ context }) => {
      const { worksheets } = context.workbook;
      for (let at = 0; at < 26; at += 1) worksheets.add(`Coachbook many ${at + 1}`).position = at;
      worksheets.load('items/name');
      await context.sync();
      return `${worksheets.items.filter(({ name }) => name.startsWith('Coachbook many')).length} sheets`;
    },
  },
  {
    id: 'F5.deleteSheets',
    asks: 'Are sheets with contents deleted without a question?',
    expects: ['deleted'],
    files: [sheetsFile, 'src/app/createInExcel.ts'],
    otherwise: 'A creation that failed cannot be taken away by itself: people are told which sheets to delete.',
    perform: async ({ context }) => {
      const { worksheets } = context.workbook;
      for (const name of ['Coachbook one', 'Coachbook two'])
        worksheets.add(name).getRange('A1').values = [['something']];
      await context.sync();
      for (const name of ['Coachbook one', 'Coachbook two']) worksheets.getItem(name).delete();
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.some(({ name }) => /Coachbook (one|two)/.test(name)) ? 'still there' : 'deleted';
    },
  },
  {
    id: 'F5.failingRequest',
    asks: 'When a request fails half way, does what came before in it stay?',
    expects: ['stays'],
    files: [applyFile, 'src/app/createInExcel.ts'],
    otherwise: 'Nothing has to be taken away after a failure.',
    perform: async ({ here, sheet, context }) => {
      sheet.getRange('A1').values = [['before']];
      sheet.tables.getItem('CoachbookIsNotHere').showTotals = true;
      sheet.getRange('A2').values = [['after']];
      const failed = await context.sync().then(
        () => false,
        () => true,
      );
      const next = new here.excel.RequestContext();
      const cells = next.workbook.worksheets.getItem(PROBE_SHEET).getRange('A1:A2').load('values');
      await next.sync();
      const [[before], [after]] = cells.values as [[unknown], [unknown]];
      return !failed
        ? 'did not fail'
        : after === 'after'
          ? 'what came after was done too'
          : before === 'before'
            ? 'stays'
            : 'is taken back';
    },
  },
  {
    id: 'F5.suspend',
    asks: 'With calculation and painting suspended until the next request, are formulas calculated by then?',
    expects: ['calculated'],
    files: [applyFile],
    otherwise: 'Already so: creating ends with application.calculate.',
    perform: async ({ context, sheet }) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[20, '=A1+2']];
      await context.sync();
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      return cell.values[0]?.[0] === 22 ? 'calculated' : `shows ${String(cell.values[0]?.[0])}`;
    },
  },
  {
    id: 'F15.freeze',
    asks: 'Does freezing panes of a sheet that is not in front bring it to the front, or say that it did?',
    expects: ['same sheet in front, nothing said'],
    files: [sheetsFile, 'src/excel/watchWorkbook.ts'],
    otherwise:
      'Already so: activations are not followed while sheets are made, and the sheet that is to be in front is activated after all are frozen.',
    perform: async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      const front = worksheets.getActiveWorksheet().load('name');
      let heard = 0;
      const registration = worksheets.onActivated.add(async () => {
        heard += 1;
      });
      const after = await whileListening(registration, async () => {
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
        const nowInFront = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return nowInFront;
      });
      return `${after.name === front.name ? 'same sheet in front' : 'another sheet in front'}, ${heard === 0 ? 'nothing said' : `${heard} activation${heard === 1 ? '' : 's'} told`}`;
    },
  },
];
