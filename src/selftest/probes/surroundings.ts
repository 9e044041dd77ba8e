// The window, the browser in it, files and the ribbon (F7, F8, F22, F23, F24, F25).

import { readFile } from '../../app';
import type { Probe } from '../model/Probe';
import { UNSEEN } from '../model/unseen';

export const surroundings: readonly Probe[] = [
  {
    id: 'F27.getFile',
    asks: 'Does Excel give the open workbook as a file?',
    expects: ['a package'],
    files: ['src/excel/read/readFile.ts'],
    otherwise: 'Copies are made from what the pane has read, without pictures and sheets of one’s own.',
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
      const missing = [[Object, 'hasOwn'], [Array.prototype, 'at'], [Array.prototype, 'findLast'], [String.prototype, 'replaceAll'], [globalThis, 'structuredClone']].filter(([owner, name]) => typeof (owner as Readonly<Record<string, unknown>>)[name as string] !== 'function');
      return missing.length === 0 ? 'knows' : `lacks ${missing.map(([, name]) => name as string).join(' ')}`;
    },
  },
  {
    id: 'F24.createWorkbook',
    asks: 'Does a new workbook come up in front when the add-in opens one?',
    expects: ['in front'],
    files: ['src/excel/openNewWorkbook.ts'],
    otherwise: 'The pane says where to look for it, or that files are saved instead.',
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
    files: ['src/taskpane/travel/saveToDisk.ts'],
    otherwise: 'On this platform files are opened as workbooks, never saved.',
    byHand: ['Press "Save the report" at the end of this page.', 'Say whether the file is among your downloads.'],
  },
  {
    id: 'F8.oneAddinOnePane',
    asks: 'Do the five buttons on the ribbon share one pane, reload it, or open several?',
    expects: ['share one pane'],
    files: ['manifest.xml'],
    otherwise: 'Buttons that show another view become commands that tell the open pane where to go.',
    byHand: ['On the Coachbook tab press two of the buttons that open the pane, one after the other.', 'Say whether there is one pane that changed, one that began anew, or two.'],
  },
  {
    id: 'F22.editing',
    asks: 'What does a button without a pane do while a cell is being edited?',
    expects: ['waits or says so'],
    files: ['src/commands/index.ts'],
    otherwise: 'The button opens a small window that says why nothing happened.',
    byHand: ['Begin to type into a cell of a Coachbook workbook and, without pressing Enter, press Refresh on the Coachbook tab.', 'Say whether it was refreshed afterwards, and what you were told.'],
  },
  {
    id: 'F23.localNetwork',
    asks: 'Does the browser ask for leave before a page from this computer is shown in Excel on the web?',
    expects: ['asks once, or not at all'],
    files: ['README.md'],
    otherwise: 'The README says how to allow it.',
    byHand: ['Only for Coachbook from https://localhost: open the pane in Excel on the web with Chrome or Edge.', 'Say whether the pane stays blank, and whether the browser asks to look for devices on the local network.'],
  },
];
