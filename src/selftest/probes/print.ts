// Print set-ups (F5, F6, F21, F27).

import type { Probe, RunningProbe } from '../model/Probe';

const files = ['src/excel/apply/applyPrint.ts', 'src/excel/apply/writeOptional.ts'];

function paper(size: 'A3' | 'A4' | 'Letter', otherwise: string): RunningProbe {
  return {
    id: `F6.${size}`,
    asks: `Does the page layout take the paper ${size} with the printer of this machine?`,
    expects: [size],
    files,
    otherwise,
    perform: async ({ context, sheet }) => {
      sheet.pageLayout.paperSize = size;
      sheet.pageLayout.load('paperSize');
      await context.sync();
      return String(sheet.pageLayout.paperSize);
    },
  };
}

export const print: readonly Probe[] = [
  paper(
    'A3',
    'Already so: sheets meant for A3 keep the paper of the printer, fitted to one page wide, and the pane says so.',
  ),
  paper('A4', 'Already so: without a printer no print set-up is written at all, and the pane says so.'),
  {
    id: 'F5.pageSetUp',
    asks: 'How long do twenty properties of a page layout take in one request? (The time is the answer.)',
    expects: ['written'],
    files,
    otherwise:
      'Already so: print set-ups are written last and caught, and one request per sheet follows where Excel refuses them together.',
    perform: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.setPrintTitleRows('$1:$5');
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.topMargin = 54;
      pageLayout.rightMargin = 36;
      pageLayout.bottomMargin = 54;
      pageLayout.leftMargin = 36;
      pageLayout.headerMargin = 22;
      pageLayout.footerMargin = 22;
      pageLayout.centerHorizontally = true;
      pageLayout.centerVertically = false;
      pageLayout.printGridlines = false;
      pageLayout.printHeadings = false;
      pageLayout.blackAndWhite = false;
      pageLayout.draftMode = false;
      pageLayout.printOrder = 'DownThenOver';
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.leftFooter = 'Coachbook';
      texts.centerFooter = '&A';
      texts.rightFooter = '&P / &N';
      await context.sync();
      return 'written';
    },
  },
  {
    id: 'F5.margins',
    asks: 'Are six margins written by one call, in inches, and read in points?',
    expects: ['54 36 54 36 22 22'],
    files,
    otherwise: 'Margins are written one by one.',
    perform: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintMargins('Inches', {
        top: 0.75,
        right: 0.5,
        bottom: 0.75,
        left: 0.5,
        header: 22 / 72,
        footer: 22 / 72,
      });
      pageLayout.load('topMargin,rightMargin,bottomMargin,leftMargin,headerMargin,footerMargin');
      await context.sync();
      const { topMargin, rightMargin, bottomMargin, leftMargin, headerMargin, footerMargin } = pageLayout;
      return [topMargin, rightMargin, bottomMargin, leftMargin, headerMargin, footerMargin].map(Math.round).join(' ');
    },
  },
  {
    id: 'F21.breaks',
    asks: 'Are manual page breaks kept on a sheet that is fitted to one page wide?',
    expects: ['1 break, fitted to 1'],
    files: [...files, 'src/sheets/render'],
    otherwise: 'Already so: sheets with breaks are printed by a scale that is worked out, without fitting.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('A1:A30').values = Array.from({ length: 30 }, (_, row) => [row]);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.horizontalPageBreaks.add('A11');
      sheet.pageLayout.load('zoom');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return `${count.value} break${count.value === 1 ? '' : 's'}, fitted to ${sheet.pageLayout.zoom.horizontalFitToPages ?? 'nothing'}`;
    },
  },
  {
    id: 'F27.printArea',
    asks: 'Is a print area read back as it was written?',
    expects: ['A1:C9'],
    files: [...files, 'src/excel/read/readPrint.ts'],
    otherwise: 'The print area is not compared with what was read.',
    perform: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea('A1:C9');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return area.isNullObject ? 'none' : area.address.replace(/^.*!/, '').replaceAll('$', '');
    },
  },
];
