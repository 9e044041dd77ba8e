// What is asked of things that are not there, and of things that are not ours (F1, F10, F11, F26).

import type { Probe } from '../model/Probe';
import { sampleChart } from './sampleChart';

const missingTable = (context: Excel.RequestContext): Excel.Table =>
  context.workbook.tables.getItemOrNullObject('CoachbookIsNotHere');

export const absent: readonly Probe[] = [
  {
    id: 'F1.columnHidden',
    asks: 'Is a hidden column shown when it is told so before it was asked about, and can a cell of it be selected in the same request?',
    expects: ['shown'],
    files: ['src/excel/goToArea.ts'],
    otherwise: 'Going to a cell in a folded column would need a request of its own for the column.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('C:C').columnHidden = true;
      const range = sheet.getRange('C3');
      range.columnHidden = false;
      sheet.activate();
      range.select();
      const again = sheet.getRange('C3').load('columnHidden');
      await context.sync();
      return again.columnHidden ? 'still hidden' : 'shown';
    },
  },
  {
    id: 'F11.method',
    asks: 'Do methods of a null object answer null objects?',
    expects: ['null object'],
    files: ['src/excel/read/readContents.ts'],
    otherwise: 'Tables would have to be found by a first request, whatever is asked of them by a second.',
    perform: async ({ context }) => {
      const range = missingTable(context).getRange().load('address');
      await context.sync();
      return range.isNullObject ? 'null object' : 'an object';
    },
  },
  {
    id: 'F11.navigation',
    asks: 'May one walk from a null object to its sheet, page layout and footer, and load what is not there?',
    expects: ['null object'],
    files: ['src/excel/read/readPrint.ts'],
    otherwise:
      'Nothing: print set-ups are asked only of tables that are known to be there. Where Excel takes it, one request could be saved.',
    perform: async ({ context }) => {
      const table = missingTable(context).load('name');
      table.worksheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter');
      await context.sync();
      return table.isNullObject ? 'null object' : 'an object';
    },
  },
  {
    id: 'F10.titles',
    asks: 'Can titles and series of a column chart be loaded through the collection of charts?',
    expects: ['read: Sample, 1 series'],
    files: ['src/excel/read/readContents.ts'],
    otherwise: 'Charts would have to be read one by one.',
    perform: async ({ context, sheet }) => {
      sampleChart(sheet).title.text = 'Sample';
      sheet.charts.load('items/name,items/title/text,items/series/items/name');
      await context.sync();
      const [chart] = sheet.charts.items;
      return `read: ${chart?.title.text}, ${chart?.series.items.length} series`;
    },
  },
  {
    id: 'F10.waterfall',
    asks: 'Can the title and the series of a waterfall chart be loaded?',
    expects: ['read'],
    files: ['src/excel/read/readContents.ts'],
    otherwise:
      'Already so: charts that are not ours are never asked for more than their names, or no workbook with such a chart could be read.',
    perform: async ({ context, sheet }) => {
      sheet.getRange('A1:B4').values = [
        ['Step', 'Change'],
        ['a', 3],
        ['b', -1],
        ['c', 2],
      ];
      const chart = sheet.charts.add('Waterfall', sheet.getRange('A1:B4'), 'Auto');
      chart.load('title/text,series/items/name');
      await context.sync();
      return 'read';
    },
  },
  {
    id: 'F26.customProperties',
    asks: 'Are custom properties of the document written and read?',
    expects: ['kept'],
    files: ['src/excel/read/readContents.ts', 'src/excel/apply/applySheets.ts'],
    otherwise: 'The version of a workbook would have to be kept elsewhere, as in a defined name.',
    perform: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add('CoachbookProbe', 'x');
      custom.load('items/key,items/value');
      await context.sync();
      return custom.items.some(({ key, value }) => key === 'CoachbookProbe' && value === 'x') ? 'kept' : 'not kept';
    },
  },
];
