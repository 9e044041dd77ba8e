// Tables: filters, calculated columns, neighbours, names made of them (F3, F14, F16, F18, F27).

import type { Probe, RunningProbe } from '../model/Probe';
import { refused } from './refusal';
import { sampleTable } from './sampleTable';

const filtersFile = 'src/excel/apply/aroundFilters.ts';
const namesFile = 'src/excel/apply/applySheets.ts';

/** Writes to a column of a table of which two of five rows are hidden by a filter, then says where that landed. `bearable`: where else it may land without harm. */
function filtered(
  word: string,
  asks: string,
  more: Pick<RunningProbe, 'files' | 'otherwise'> & { readonly bearable?: readonly string[] },
  write: (sheet: Excel.Worksheet) => void,
  wanted: readonly unknown[],
): RunningProbe {
  const { bearable = [], ...rest } = more;
  return {
    id: `F3.${word}`,
    asks,
    expects: ['where it was meant', ...bearable],
    ...rest,
    perform: async ({ context, sheet }) => {
      const table = sampleTable(sheet);
      table.columns.getItem('Id').filter.applyValuesFilter(['r1', 'r3', 'r5']);
      write(sheet);
      table.clearFilters();
      const body = sheet.getRange('B2:B6').load('values');
      await context.sync();
      const landed = body.values.map(([value]) => value as unknown);
      return landed.every((value, row) => value === wanted[row])
        ? 'where it was meant'
        : `landed as ${landed.map((value) => (value === '' ? '-' : String(value))).join(' ')}`;
    },
  };
}

const structured = '=CoachbookProbeTable[Id]';

function structuredName(
  word: string,
  asks: string,
  otherwise: string,
  add: (names: Excel.NamedItemCollection) => Excel.NamedItem,
): RunningProbe {
  return {
    id: `F14.${word}`,
    asks,
    expects: [structured],
    files: [namesFile],
    otherwise,
    perform: async ({ context, sheet }) => {
      sampleTable(sheet);
      const name = add(context.workbook.names).load('formula');
      await context.sync();
      return String(name.formula);
    },
  };
}

export const tables: readonly Probe[] = [
  filtered(
    'block',
    'Where does a block land that is written over rows of which a filter hides some?',
    {
      files: [filtersFile],
      otherwise: 'Already so: while a filter hides rows, each row is written by itself, wherever a block would land.',
      bearable: ['landed as 1 - 1 - 1', 'landed as 1 - 2 - 3'],
    },
    (sheet) => {
      sheet.getRange('B2:B6').values = [[1], [2], [3], [4], [5]];
    },
    [1, 2, 3, 4, 5],
  ),
  filtered(
    'single',
    'Where does one value land that is written for a whole range of which a filter hides rows?',
    {
      files: [filtersFile],
      otherwise: 'Already so: while a filter hides rows, nothing is written by one value for many cells.',
      bearable: ['landed as 7 - 7 - 7'],
    },
    (sheet) => {
      sheet.getRange('B2:B6').values = 7 as unknown as number[][];
    },
    [7, 7, 7, 7, 7],
  ),
  filtered(
    'rowByRow',
    'Do blocks of one row each land where they are meant, in hidden rows as well?',
    { files: [filtersFile], otherwise: 'Filters must be lifted before writing, and set again.' },
    (sheet) => {
      for (const row of [1, 2, 3, 4, 5]) sheet.getRange(`B${row + 1}`).values = [[row]];
    },
    [1, 2, 3, 4, 5],
  ),
  {
    id: 'F3.isFiltered',
    asks: 'Does a table say whether a filter hides rows of it?',
    expects: ['filtered'],
    files: [filtersFile, 'src/excel/read/describe.ts'],
    otherwise: 'Every block written to a table is written row by row.',
    perform: async ({ context, sheet }) => {
      const table = sampleTable(sheet);
      table.columns.getItem('Id').filter.applyValuesFilter(['r1']);
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      return table.autoFilter.isDataFiltered ? 'filtered' : 'not filtered';
    },
  },
  structuredName(
    'add',
    'What does a name made of a column of a table refer to?',
    'Already so: names of columns are made by addFormulaLocal.',
    (names) => names.add('CoachbookProbeName', structured),
  ),
  structuredName(
    'addFormulaLocal',
    'What does a name made of a column of a table refer to when addFormulaLocal makes it?',
    'Lists end where the table ended when the name was made; names are read back and corrected.',
    (names) => names.addFormulaLocal('CoachbookProbeName', structured),
  ),
  {
    id: 'F16.clash',
    asks: 'Is a table refused the name that a defined name has?',
    expects: [refused('InvalidArgument')],
    files: ['src/app/createInExcel.ts'],
    otherwise: 'The test for clashing names may be left out.',
    perform: async ({ context, sheet }) => {
      context.workbook.names.add('CoachbookProbeTable', sheet.getRange('F1'));
      sampleTable(sheet);
      await context.sync();
      return 'taken';
    },
  },
  {
    id: 'F18.oneFormula',
    asks: 'Does a formula written to one cell of an empty column of a table fill the others?',
    expects: ['only that cell', '5 cells'],
    files: ['src/excel/apply/lonelyFormulas.ts'],
    otherwise:
      'Already so: what Excel fills of its own accord is emptied again in the same request, where it was blank.',
    perform: async ({ context, sheet }) => {
      sampleTable(sheet);
      sheet.getRange('B3').formulas = [['=LEN([@Id])']];
      const column = sheet.getRange('B2:B6').load('formulas');
      await context.sync();
      const filled = column.formulas.filter(([formula]) => formula !== '').length;
      return filled === 1 ? 'only that cell' : `${filled} cells`;
    },
  },
  {
    id: 'F27.insertBelow',
    asks: 'How does Excel refuse to insert cells below a table where another table lies below it with other columns?',
    expects: [refused('InvalidOperation'), refused('GeneralException')],
    files: ['src/excel/translateError.ts', 'src/excel/apply/applyTables.ts'],
    otherwise: 'The code is added to those that are told as "something stands in the way".',
    perform: async ({ context, sheet }) => {
      sampleTable(sheet);
      sheet.getRange('B9:C10').values = [
        ['Other', 'More'],
        [1, 2],
      ];
      sheet.tables.add('B9:C10', true);
      sheet.getRange('A7:B7').insert('Down');
      await context.sync();
      return 'inserted';
    },
  },
  {
    id: 'F27.totals',
    asks: 'Where does the row of totals come when a table shows it?',
    expects: ['A7:B7'],
    files: ['src/excel/apply/applyTables.ts'],
    otherwise: 'Rows of totals are left to the person.',
    perform: async ({ context, sheet }) => {
      const table = sampleTable(sheet);
      table.showTotals = true;
      const row = table.getTotalRowRange().load('address');
      await context.sync();
      return row.address.replace(/^.*!/, '');
    },
  },
  {
    id: 'F27.columnValues',
    asks: 'Are the values of all columns of a table read through the collection of its columns?',
    expects: ['2 columns of 6'],
    files: ['src/excel/read/readContents.ts'],
    otherwise: 'Tables are read by their ranges: one object and one load more for each.',
    perform: async ({ context, sheet }) => {
      const { columns } = sampleTable(sheet);
      columns.load('items/name,items/values');
      await context.sync();
      return `${columns.items.length} columns of ${columns.items[0]?.values.length}`;
    },
  },
  {
    id: 'F2.hiddenName',
    asks: 'Is a defined name kept that is hidden and holds nothing but a text?',
    expects: ['="Guide/"&"Goals", hidden'],
    files: ['src/excel/unfinished.ts'],
    otherwise:
      'Sheets that are being made are marked otherwise: a pane that is opened meanwhile takes half an engagement for the whole.',
    perform: async ({ context }) => {
      const { names } = context.workbook;
      names.add('CoachbookProbeName', '="Guide/"&"Goals"').visible = false;
      await context.sync();
      const made = names.getItem('CoachbookProbeName').load('formula,visible');
      await context.sync();
      made.delete();
      await context.sync();
      return `${String(made.formula)}, ${made.visible ? 'visible' : 'hidden'}`;
    },
  },
];
