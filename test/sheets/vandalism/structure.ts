// Acts on sheets, tables, columns, names, charts and rules.

import type { WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../../src/app';
import type { Act } from './Act';
import { findTable, today, type Hand } from './Hand';

const wholeColumn =
  (header: string, table = 'Goals') =>
  (hand: Hand): void => {
    const place = hand.find(table);
    hand.host.user.deleteColumns(place.sheet, place.column(header), 1);
  };

const tableColumn =
  (table: string, header: string) =>
  (hand: Hand): Promise<void> =>
    hand.model((workbook) => workbook.tables.getItem(table).columns.getItem(header).delete());

const header =
  (table: string, from: string, to: string) =>
  (hand: Hand): void => {
    const place = hand.find(table);
    hand.host.user.type(place.sheet, place.table.area.top, place.column(from), to);
  };

const sheets =
  (change: (sheets: WorkbookData['sheets']) => WorkbookData['sheets']) =>
  (workbook: WorkbookData): WorkbookData => ({ ...workbook, sheets: change(workbook.sheets) });

/** The columns of a table the other way round, as somebody might like them better. */
const reversed =
  (table: string) =>
  (workbook: WorkbookData): WorkbookData => {
    const {
      sheet,
      table: { area },
    } = findTable(workbook, table);
    const turn = (column: number): number =>
      area.left <= column && column <= area.right ? area.left + area.right - column : column;
    return sheets((all) =>
      all.map((one) =>
        one.name !== sheet
          ? one
          : {
              ...one,
              rows: one.rows.map((row) =>
                row.index < area.top
                  ? row
                  : {
                      ...row,
                      cells: row.cells
                        .map((cell) => ({ ...cell, column: turn(cell.column) }))
                        .sort((a, b) => a.column - b.column),
                    },
              ),
              tables: one.tables.map((each) =>
                each.name === table ? { ...each, columns: each.columns.toReversed() } : each,
              ),
              validations: one.validations.map((validation) => ({
                ...validation,
                areas: validation.areas.map((each) => ({
                  ...each,
                  left: Math.min(turn(each.left), turn(each.right)),
                  right: Math.max(turn(each.left), turn(each.right)),
                })),
              })),
            },
      ),
    )(workbook);
  };

const calculated = ['column.missing'] as const;

export const structureActs: readonly Act[] = [
  { name: 'a sheet renamed', act: ({ host }) => host.user.renameSheet('4 Goals', 'What we want') },
  { name: 'the settings renamed', act: ({ host }) => host.user.renameSheet('Settings', 'Ännu <nåt> & “annat”') },
  {
    name: 'sheets moved about',
    act: ({ host }) => {
      host.user.moveSheet('4 Goals', 0);
      host.user.moveSheet('Timeline', 1);
      host.user.moveSheet('Settings', 8);
    },
  },
  { name: 'a sheet hidden', act: ({ host }) => host.user.hideSheet('People', true) },
  {
    name: 'a sheet of their own among ours',
    act: ({ host }) => {
      host.user.addSheet('My notes', 3);
      host.user.type('My notes', 2, 2, 'bring cake');
    },
  },
  { name: 'a sheet copied', act: ({ host }) => void host.user.copySheet('4 Goals') },
  {
    name: 'a sheet deleted: goals',
    act: ({ host }) => host.user.deleteSheet('4 Goals'),
    finds: ['reference.missing', 'table.missing'],
    remains: ['reference.missing'],
  },
  {
    name: 'a sheet deleted: settings',
    act: ({ host }) => host.user.deleteSheet('Settings'),
    finds: ['table.missing'],
  },
  {
    name: 'a sheet deleted: people',
    act: ({ host }) => host.user.deleteSheet('People'),
    finds: ['reference.missing', 'reference.personUnknown', 'table.missing'],
    remains: ['reference.missing', 'reference.personUnknown'],
  },
  {
    name: 'a sheet deleted: one that is only computed',
    act: ({ host }) => host.user.deleteSheet('Goal tree'),
    finds: ['table.missing'],
  },
  {
    name: 'a sheet deleted: the timeline',
    act: ({ host }) => host.user.deleteSheet('Timeline'),
    finds: ['table.missing'],
  },
  {
    name: 'a sheet deleted: the dashboard',
    act: ({ host }) => host.user.deleteSheet('Dashboard'),
    finds: ['table.missing'],
  },
  {
    name: 'a sheet of their own in the place of ours',
    act: ({ host }) => {
      host.user.deleteSheet('Dashboard');
      host.user.addSheet('Dashboard', 2);
      host.user.type('Dashboard', 0, 0, 'My figures');
      host.user.type('Dashboard', 12, 14, '42');
    },
    finds: ['table.missing'],
  },
  {
    name: 'several sheets deleted',
    act: ({ host }) => {
      for (const name of ['Guide', '7 Indicators', '5 Roles', 'Role sheets']) host.user.deleteSheet(name);
    },
    finds: ['reference.missing', 'table.missing'],
    remains: ['reference.missing'],
  },
  {
    name: 'a table turned into ordinary cells',
    act: (hand) => hand.model((workbook) => void workbook.tables.getItem('Goals').convertToRange()),
    finds: ['reference.missing', 'table.missing'],
  },
  {
    name: 'a table turned into ordinary cells: the settings',
    act: (hand) => hand.model((workbook) => void workbook.tables.getItem('Settings').convertToRange()),
    finds: ['table.missing'],
  },
  {
    name: 'a table turned into ordinary cells: the people',
    act: (hand) => hand.model((workbook) => void workbook.tables.getItem('People').convertToRange()),
    finds: ['reference.missing', 'reference.personUnknown', 'table.missing'],
    meantAgain: true,
  },
  {
    name: 'a table deleted with its cells',
    act: (hand) => hand.model((workbook) => workbook.tables.getItem('DaysOff').delete()),
    finds: ['table.missing'],
    gone: [],
  },
  {
    name: 'a table renamed',
    act: (hand) =>
      hand.model((workbook) => {
        workbook.tables.getItem('Goals').name = 'Ziele';
      }),
  },
  {
    name: 'a table renamed: one that is computed',
    act: (hand) =>
      hand.model((workbook) => {
        workbook.tables.getItem('GoalTree').name = 'Baum';
      }),
  },
  { name: 'a column deleted: the owners', act: wholeColumn('Owner'), finds: ['column.missing'] },
  {
    name: 'a column deleted: the names',
    act: wholeColumn('Goal'),
    finds: ['column.missing', 'row.nameMissing'],
    remains: ['row.nameMissing'],
  },
  {
    name: 'a column deleted: the ids',
    act: wholeColumn('Id'),
    finds: ['column.missing', 'reference.missing'],
    remains: ['reference.missing'],
  },
  { name: 'a column deleted: a calculated one', act: wholeColumn('Progress'), finds: calculated },
  { name: 'a column deleted: a computed one', act: wholeColumn('Status'), finds: calculated },
  {
    name: 'a column deleted: the last one and the first one',
    act: (hand) => {
      wholeColumn('Status')(hand);
      wholeColumn('Id')(hand);
    },
    finds: ['column.missing', 'reference.missing'],
    remains: ['reference.missing'],
  },
  { name: 'a column deleted from the table only', act: tableColumn('Goals', 'Weight'), finds: ['column.missing'] },
  {
    name: 'columns deleted, many',
    act: (hand) => {
      for (const name of ['Part of', 'Weight', 'Unit', 'Direction', 'Answers']) wholeColumn(name)(hand);
    },
    finds: ['column.missing'],
  },
  { name: 'a column deleted: a level of the tree', act: wholeColumn('Level', 'GoalTree'), finds: calculated },
  {
    name: 'a column deleted: ids of the matrix',
    act: wholeColumn('Id', 'RoleMatrix'),
    finds: ['column.missing'],
    meantAgain: true,
  },
  { name: 'a column deleted: a person of the matrix', act: wholeColumn('Sam Okafor', 'RoleMatrix') },
  { name: 'a column renamed', act: header('Goals', 'Owner', 'Who carries it') },
  {
    name: 'every header renamed to the other language',
    act: (hand) => {
      header('Goals', 'Owner', 'Responsable')(hand);
      header('Goals', 'Due', 'Échéance')(hand);
      header('Goals', 'Target', 'Cible')(hand);
    },
  },
  {
    name: 'a column renamed: a person of the matrix',
    act: header('RoleMatrix', 'Sam Okafor', 'Sam O.'),
    gone: ['Sam O.'],
  },
  { name: 'a header emptied', act: header('Goals', 'Owner', '') },
  { name: 'a header with blanks around it', act: header('Goals', 'Owner', '  Owner\u00a0 ') },
  {
    name: 'two columns of one header',
    act: (hand) => {
      const { sheet, column, table } = hand.find('Goals');
      hand.host.user.insertColumns(sheet, column('Unit'), 1);
      hand.host.user.type(sheet, table.area.top, column('Unit'), 'Responsable');
    },
    finds: ['column.twice'],
    remains: ['column.twice'],
  },
  { name: 'columns in another order', edit: reversed('CheckIns') },
  {
    name: 'a column of their own within a table',
    act: (hand) => {
      const { sheet, column, table, row } = hand.find('Goals');
      hand.host.user.insertColumns(sheet, column('Owner'), 1);
      hand.host.user.type(sheet, table.area.top, column('Owner'), 'Colour');
      hand.host.user.type(sheet, row(1), column('Owner'), 'teal');
    },
  },
  {
    name: 'a column of their own beside a table',
    act: (hand) => {
      const { sheet, table, row } = hand.find('Goals');
      hand.host.user.type(sheet, table.area.top, table.area.right + 1, 'Remark');
      hand.host.user.type(sheet, row(0), table.area.right + 1, 'ask Ruth');
    },
  },
  {
    name: 'a row above the headers',
    act: ({ host }) => {
      host.user.insertRows('4 Goals', 2, 2);
      host.user.type('4 Goals', 3, 0, 'Confidential!');
    },
  },
  { name: 'the frame above a table deleted', act: ({ host }) => host.user.deleteRows('4 Goals', 0, 3) },
  {
    name: 'the header row switched off',
    act: (hand) =>
      hand.model((workbook) => {
        workbook.tables.getItem('Holidays').showHeaders = false;
      }),
  },
  {
    name: 'totals switched on',
    act: (hand) =>
      hand.model((workbook) => {
        workbook.tables.getItem('Goals').showTotals = true;
        workbook.tables.getItem('GoalTree').showTotals = true;
      }),
  },
  {
    name: 'a filter switched on',
    act: (hand) => {
      const { sheet, table, column } = hand.find('Goals');
      hand.host.user.filter(sheet, table.area.top, column('Nature'), { values: ['Human'] });
    },
  },
  {
    name: 'rows and columns hidden',
    act: ({ host }) => {
      host.user.resizeRows('4 Goals', 6, 9, 0);
      host.user.resizeColumns('4 Goals', 1, 4, 0);
    },
  },
  {
    name: 'a chart deleted',
    act: (hand) => hand.model((workbook) => workbook.worksheets.getItem('Goal tree').charts.getItemAt(0).delete()),
    finds: ['workbook.chartMissing'],
  },
  {
    name: 'a chart moved',
    act: ({ host }) => {
      const chart = host.snapshot().sheets.find(({ name }) => name === 'Goal tree')?.charts[0];
      host.user.moveChart('Goal tree', chart?.name ?? '', { left: 10, top: 500, width: 300, height: 200 });
    },
  },
  {
    name: 'a name deleted',
    act: (hand) => hand.model((workbook) => workbook.names.getItem('Coachbook_List_people').delete()),
    finds: ['workbook.nameMissing'],
  },
  {
    name: 'the name of the version deleted',
    act: (hand) => hand.model((workbook) => workbook.names.getItem('Coachbook_Version').delete()),
    finds: ['workbook.nameMissing'],
  },
  {
    name: 'lists and checks deleted',
    act: (hand) => hand.model((workbook) => workbook.worksheets.getItem('4 Goals').getRange().dataValidation.clear()),
    finds: ['workbook.rulesMissing'],
    onlyInFiles: true,
  },
  {
    name: 'colours deleted',
    act: (hand) =>
      hand.model((workbook) => workbook.worksheets.getItem('4 Goals').getRange().conditionalFormats.clearAll()),
    finds: ['workbook.rulesMissing'],
    onlyInFiles: true,
  },
  {
    name: 'looks cleared',
    act: (hand) => hand.model((workbook) => workbook.worksheets.getItem('4 Goals').getRange('A1:Z60').clear('Formats')),
  },
  {
    name: 'protection on a computed sheet that is up to date',
    act: (hand) => hand.model((workbook) => workbook.worksheets.getItem('Goal tree').protection.protect()),
  },
  {
    name: 'cells merged beside a table',
    act: (hand) => hand.model((workbook) => workbook.worksheets.getItem('4 Goals').getRange('A1:F1').merge()),
  },
  {
    name: 'names, validations and links dropped by another program',
    edit: (workbook) => ({
      ...workbook,
      names: [],
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, validations: [], hyperlinks: [], charts: [] })),
    }),
    finds: ['workbook.chartMissing', 'workbook.nameMissing', 'workbook.rulesMissing'],
    onlyInFiles: true,
  },
  {
    name: 'everything but cells and tables dropped by another program',
    edit: sheets((all) =>
      all.map((sheet) => ({
        ...sheet,
        validations: [],
        conditionalFormats: [],
        charts: [],
        images: [],
        hyperlinks: [],
        columns: [],
        merges: [],
        rows: sheet.rows.map(({ index, cells }) => ({
          index,
          cells: cells.map(({ column, value, formula }) => ({
            column,
            value,
            ...(formula === undefined ? {} : { formula }),
          })),
        })),
      })),
    ),
    finds: ['workbook.chartMissing', 'workbook.rulesMissing'],
    onlyInFiles: true,
  },
  {
    name: 'tables dropped by another program',
    edit: sheets((all) => all.map((sheet) => ({ ...sheet, tables: [] }))),
    untouched: true,
  },
  {
    name: 'somebody else’s workbook with tables of our names',
    edit: () => ({
      ...newWorkbook({ language: 'en', content: 'blank', today }),
      names: [],
      sheets: [
        {
          ...(newWorkbook({ language: 'en', content: 'blank', today }).sheets[0] as WorkbookData['sheets'][number]),
          name: 'Cups',
          rows: [
            {
              index: 0,
              cells: [
                { column: 0, value: 'Cup' },
                { column: 1, value: 'Year' },
              ],
            },
            {
              index: 1,
              cells: [
                { column: 0, value: 'League' },
                { column: 1, value: 1974 },
              ],
            },
          ],
          validations: [],
          conditionalFormats: [],
          hyperlinks: [],
          charts: [],
          tables: [
            {
              name: 'Goals',
              area: { top: 0, left: 0, bottom: 1, right: 1 },
              columns: [
                { id: 1, name: 'Cup' },
                { id: 2, name: 'Year' },
              ],
              style: null,
              headerRow: true,
              totalsRow: false,
              bandedRows: false,
              bandedColumns: false,
              firstColumn: false,
              lastColumn: false,
              filterButton: true,
              filters: [],
            },
          ],
        },
      ],
      activeSheet: 'Cups',
    }),
    untouched: true,
  },
];
