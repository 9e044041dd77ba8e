// Values, links and blocks of looks (F13, F19, and what creating rests on).

import type { Probe, RunningProbe } from '../model/Probe';
import { PROBE_SHEET } from '../model/probeSheet';

function link(word: string, asks: string, otherwise: string, more: Partial<Excel.RangeHyperlink>): RunningProbe {
  return {
    id: `F19.${word}`,
    asks,
    expects: ['text stays, leads to the cell'],
    files: ['src/excel/apply/applyRules.ts'],
    otherwise,
    perform: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['Next step']];
      cell.hyperlink = { documentReference: `'${PROBE_SHEET}'!B2`, ...more };
      const read = sheet.getRange('A1').load('values,hyperlink');
      await context.sync();
      const text = String(read.values[0]?.[0]);
      return `${text === 'Next step' ? 'text stays' : `text becomes "${text}"`}, ${read.hyperlink?.documentReference ? 'leads to the cell' : 'leads nowhere'}`;
    },
  };
}

export const cells: readonly Probe[] = [
  {
    id: 'F13.digits',
    asks: 'Do numbers come back with all their digits?',
    expects: ['17 digits'],
    files: ['src/sheets/render/computeWorkbook.ts', 'packages/workbook/src/edits/sameValue.ts'],
    otherwise:
      'Already so: computed numbers are compared to 15 significant digits, or every refresh would write them again.',
    perform: async ({ context, sheet }) => {
      const numbers = [[0.1 + 0.2, 1 / 3, 123456.789012345678]];
      sheet.getRange('A1:C1').values = numbers;
      const read = sheet.getRange('A1:C1').load('values');
      await context.sync();
      const back = read.values[0] as number[];
      if (numbers[0]?.every((number, at) => number === back[at])) return '17 digits';
      return numbers[0]?.every((number, at) => Number(number.toPrecision(15)) === back[at])
        ? '15 digits'
        : `came back as ${back.join(' ')}`;
    },
  },
  link(
    'bare',
    'Does a link to a place in the workbook leave the text of its cell when it is given without one?',
    'Already so: links are written with their text, and before the looks of their cells.',
    {},
  ),
  link(
    'withText',
    'Does a link to a place in the workbook keep the text it is given?',
    'Texts of links are written once more, after the links.',
    { textToDisplay: 'Next step' },
  ),
  {
    id: 'F5.setCellProperties',
    asks: 'Are fills and fonts of a block of cells written by one call of setCellProperties?',
    expects: ['written'],
    files: ['src/excel/apply/applyStyles.ts'],
    otherwise: 'Looks that no style covers are written range by range.',
    perform: async ({ context, sheet }) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([[{ format: { fill: { color: '#0F6C6D' } } }, { format: { font: { bold: true } } }]]);
      const [fill, font] = [
        sheet.getRange('A1').format.fill.load('color'),
        sheet.getRange('B1').format.font.load('bold'),
      ];
      await context.sync();
      return fill.color === '#0F6C6D' && font.bold ? 'written' : `became ${fill.color}, ${font.bold}`;
    },
  },
  {
    id: 'F5.setColumnProperties',
    asks: 'Are widths of several columns written by one call of setColumnProperties?',
    expects: ['60 120'],
    files: ['src/excel/apply/applyCells.ts'],
    otherwise: 'Widths are written column by column.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('A:B').setColumnProperties([{ format: { columnWidth: 60 } }, { format: { columnWidth: 120 } }]);
      const widths = ['A1', 'B1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
      await context.sync();
      return widths.map(({ columnWidth }) => Math.round(columnWidth)).join(' ');
    },
  },
  {
    id: 'F5.setRowProperties',
    asks: 'Are heights of several rows written by one call of setRowProperties?',
    expects: ['30 45'],
    files: ['src/excel/apply/applyCells.ts'],
    otherwise: 'Heights are written row by row.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('1:2').setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 45 } }]);
      const heights = ['A1', 'A2'].map((address) => sheet.getRange(address).format.load('rowHeight'));
      await context.sync();
      return heights.map(({ rowHeight }) => Math.round(rowHeight)).join(' ');
    },
  },
  {
    id: 'F2.formulasR1C1',
    asks: 'Is a formula in R1C1 notation that is written once for a range written to each of its cells?',
    expects: ['=A1+1 =B2+1'],
    files: ['src/excel/apply/alikeFormulas.ts'],
    otherwise: 'Formulas of the timeline are written cell by cell, 170 kB more for the example.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      (sheet.getRange('D1:E2') as { formulasR1C1: unknown }).formulasR1C1 = '=RC[-3]+1';
      const read = sheet.getRange('D1:E2').load('formulas');
      await context.sync();
      return `${String(read.formulas[0]?.[0])} ${String(read.formulas[1]?.[1])}`;
    },
  },
  {
    id: 'F5.rowLooks',
    asks: 'Does one call of setRowProperties give the cells of a range their lines, those between them too, and no cell beside it?',
    expects: ['lines inside only'],
    files: ['src/excel/apply/applyStyles.ts'],
    otherwise: 'The lines of a table are written cell by cell.',
    perform: async ({ context, sheet }) => {
      const line = { style: 'Continuous', color: '#D6D6D6' } as const;
      sheet
        .getRange('B2:C3')
        .setRowProperties([
          { format: { borders: { bottom: line, vertical: line } } },
          { format: { borders: { bottom: line } } },
        ]);
      const asked = {
        B2: 'EdgeBottom',
        C3: 'EdgeBottom',
        'C2 on its left': 'EdgeLeft',
        D2: 'EdgeBottom',
        A3: 'EdgeBottom',
        'C3 on its left': 'EdgeLeft',
        'D2 on its left': 'EdgeLeft',
        'B2 on its left': 'EdgeLeft',
      } as const;
      const borders = Object.entries(asked).map(([where, edge]) => ({
        where,
        line: sheet.getRange(where.slice(0, 2)).format.borders.getItem(edge).load('style'),
      }));
      await context.sync();
      const lines = borders.filter((border) => border.line.style !== 'None').map(({ where }) => where);
      return lines.join() === 'B2,C3,C2 on its left'
        ? 'lines inside only'
        : `lines at ${lines.join(', ') || 'no cell'}`;
    },
  },
];
