// What Excel tells of changes, and what people can undo after ours (F2, F27).

import type { Probe } from '../model/Probe';
import { whileListening } from './whileListening';

export const events: readonly Probe[] = [
  {
    id: 'F2.triggerSource',
    asks: 'Does an event say that this add-in made the change?',
    expects: ['ThisLocalAddin'],
    files: ['src/excel/watchWorkbook.ts'],
    otherwise: 'Already so: changes that only hold what we wrote last are not answered by writing again.',
    perform: async ({ context, sheet }) => {
      const heard: string[] = [];
      const registration = sheet.onChanged.add(async (event) => {
        heard.push(String(event.triggerSource ?? 'not said'));
      });
      await whileListening(registration, async () => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      return heard.length === 0 ? 'no event' : [...new Set(heard)].join(' ');
    },
  },
  {
    id: 'F27.sheetAdded',
    asks: 'Is a sheet that this add-in adds told of as a local change?',
    expects: ['Local'],
    files: ['src/excel/watchWorkbook.ts'],
    otherwise: 'Already so: sheets that come and go are not followed while we make some.',
    perform: async ({ context }) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      const registration = worksheets.onAdded.add(async (event) => {
        heard.push(String(event.source));
      });
      await whileListening(registration, async () => {
        worksheets.add('Coachbook added');
        await context.sync();
      });
      return heard.length === 0 ? 'no event' : [...new Set(heard)].join(' ');
    },
  },
  {
    id: 'F2.undo',
    asks: 'What does Ctrl+Z take back right after an edit that Coachbook answered by writing?',
    expects: ['the person’s own edit'],
    files: ['src/app/session/createSession.ts', 'src/excel/watchWorkbook.ts'],
    otherwise: 'Already so: cells are written when somebody asks or after a long rest, never right after an edit.',
    byHand: [
      'In a Coachbook workbook with the pane open, change the progress of an action, and click another cell.',
      'Press Ctrl+Z once, then say what was taken back: your edit, a figure Coachbook wrote, or nothing.',
    ],
  },
  {
    id: 'F2.undoEvent',
    asks: 'Is onChanged raised by an undo, and with which triggerSource?',
    expects: ['raised, Unknown'],
    files: ['src/excel/watchWorkbook.ts'],
    otherwise:
      'Already so: what Coachbook wrote last and does not find again is not written again by itself, whatever the event says.',
    byHand: [
      'In a Coachbook workbook with the pane open, press Refresh in the pane, then Ctrl+Z in the sheet.',
      'Say whether the pane recalculates after the Ctrl+Z, and whether the figures come back by themselves.',
    ],
  },
];
