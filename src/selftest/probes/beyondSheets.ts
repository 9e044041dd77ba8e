// The window, the browser in it, files and the ribbon (F7, F8, F22, F23, F24, F25).

import { readFile } from '../../app';
import type { Probe } from '../model/Probe';
import { UNSEEN } from '../model/unseen';

export const beyondSheets: readonly Probe[] = [
  {
    id: 'F27.getFile',
    asks: 'Does Excel give the open workbook as a file?',
    expects: ['a package'],
    files: ['src/excel/read/readFile.ts'],
    otherwise: 'Already so: copies are made from what the pane has read, without pictures and sheets of one’s own.',
    perform: async ({ here }) => {
      const bytes = await readFile(here.office.context.document)();
      return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'a package' : `${bytes.length} bytes of something else`;
    },
  },
  {
    id: 'F25.browser',
    asks: 'Does the browser in this Excel know what our code is written in (as Safari 15.4 does)?',
    expects: ['knows'],
    files: ['eslint.config.mjs', 'README.md'],
    otherwise: 'The README names a newer system, or lint refuses more.',
    perform: async () => {
      const missing = [
        [Object, 'hasOwn'],
        [Array.prototype, 'at'],
        [Array.prototype, 'findLast'],
        [String.prototype, 'replaceAll'],
        [globalThis, 'structuredClone'],
      ].filter(([owner, name]) => typeof (owner as Readonly<Record<string, unknown>>)[name as string] !== 'function');
      return missing.length === 0 ? 'knows' : `lacks ${missing.map(([, name]) => name as string).join(' ')}`;
    },
  },
  {
    id: 'F24.createWorkbook',
    asks: 'Does a new workbook come up in front when the add-in opens one?',
    expects: ['in front'],
    files: ['src/excel/openNewWorkbook.ts', 'src/excel/waysOut.ts'],
    otherwise:
      'Already so: the pane says where to look for it, and offers a file instead where Excel refuses; where reports differ from waysOut.ts, its line for the platform changes.',
    onWish: true,
    asksPerson: true,
    perform: async ({ here, ask }) => {
      await here.excel.createWorkbook();
      const seen = await ask('A new, empty workbook was asked for. Did it come up in front of this one?');
      return seen === undefined ? UNSEEN : seen ? 'in front' : 'not in front';
    },
  },
  {
    id: 'F7.download',
    asks: 'Does a file that the pane saves arrive?',
    expects: ['arrives'],
    files: ['src/excel/waysOut.ts', 'src/taskpane/exchange/saveToDisk.ts'],
    otherwise:
      'Already so on Mac, iPad and Android: nothing is offered to be saved there. Any other platform would need the same line in waysOut.ts.',
    offersFile: true,
    byHand: [
      'On the page, press the button right below this question: it tries to save a small text file.',
      'Say whether the file coachbook-trial.txt is among your downloads, and what you saw instead if it is not.',
    ],
  },
  {
    id: 'F8.oneAddinOnePane',
    asks: 'Do the four buttons on the ribbon that show a view of their own share one pane, beside that of Open Coachbook?',
    expects: ['share one pane, loaded anew'],
    files: ['manifest.xml'],
    otherwise:
      'Where each button opens a pane of its own, the buttons that show a view become commands that tell the open pane where to go.',
    byHand: [
      'On the Coachbook tab press Check in, then Findings, then Open Coachbook.',
      'Say how many panes there are after each, and whether Findings came up in the pane of Check in, loaded anew.',
    ],
  },
  {
    id: 'F22.editing',
    asks: 'What does a button without a pane do while a cell is being edited?',
    expects: ['waits or says so'],
    files: ['src/commands/index.ts'],
    otherwise:
      'Already so: the button tries once more after two seconds, then opens a small window that says why nothing happened.',
    byHand: [
      'Begin to type into a cell of a Coachbook workbook and, without pressing Enter, press Refresh on the Coachbook tab.',
      'Say whether it was refreshed afterwards, and what you were told.',
    ],
  },
  {
    id: 'F23.localNetwork',
    asks: 'Does the browser ask for leave before a page from this computer is shown in Excel on the web?',
    expects: ['asks once, or not at all'],
    files: ['README.md'],
    otherwise: 'Already so: the README says how to allow it.',
    byHand: [
      'Only for Coachbook from https://localhost: open the pane in Excel on the web with Chrome or Edge.',
      'Say whether the pane stays blank, and whether the browser asks to look for devices on the local network.',
    ],
  },
];
