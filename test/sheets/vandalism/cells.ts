// Acts on what stands in cells: texts, numbers, days, ids, formulas, people.

import { SheetDraft, type Area, type CellValue, type TableData, type WorkbookData } from '@coachbook/workbook';
import type { Act } from './Act';
import { findTable, type Hand } from './Hand';

const type =
  (table: string, header: string, row: number, text: string) =>
  (hand: Hand): void =>
    hand.type(table, header, row, text);

const bodyOf = ({ area, totalsRow }: TableData): Area => ({
  ...area,
  top: area.top + 1,
  bottom: area.bottom - (totalsRow ? 1 : 0),
});

/** Puts a value into a body cell of the file. */
const put =
  (table: string, header: string, row: number, value: CellValue, formula?: string) =>
  (workbook: WorkbookData): WorkbookData => {
    const place = findTable(workbook, table);
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        if (sheet.name !== place.sheet) return sheet;
        const draft = new SheetDraft(sheet);
        draft.setContent(place.row(row), place.column(header), {
          value,
          ...(formula === undefined ? {} : { formula }),
        });
        return draft.finish();
      }),
    };
  };

const setting =
  (label: string, value: CellValue) =>
  (workbook: WorkbookData): WorkbookData => {
    const place = findTable(workbook, 'Settings');
    const row =
      workbook.sheets
        .find(({ name }) => name === place.sheet)
        ?.rows.find(({ cells }) => cells.some((cell) => cell.value === label))?.index ?? 0;
    return put('Settings', 'Value', row - place.row(0), value)(workbook);
  };

const settingRow = (hand: Hand, label: string): { readonly sheet: string; readonly row: number } => {
  const { sheet } = hand.find('Settings');
  return {
    sheet,
    row:
      hand.host
        .snapshot()
        .sheets.find(({ name }) => name === sheet)
        ?.rows.find(({ cells }) => cells.some((cell) => cell.value === label))?.index ?? 0,
  };
};

const clearCells =
  (table: string, header: string, row: number, rows: number) =>
  (hand: Hand): void => {
    const { sheet, area } = hand.area(table, header, row, rows);
    hand.host.user.clear(sheet, [area]);
  };

export const cellActs: readonly Act[] = [
  { name: 'a number as text, 1 234,5', edit: put('Goals', 'Target', 1, '1 234,5') },
  { name: 'a number as text, 1,234.5', edit: put('Goals', 'Target', 1, '1,234.5') },
  { name: 'a number as text, with a thin space', edit: put('Goals', 'Target', 1, '1\u202f234') },
  { name: 'a number as text, 12 %', edit: put('ProjectActions', 'Progress', 1, '12 %') },
  {
    name: 'a number as text, 5 h',
    edit: put('People', 'Hours/week', 1, '5 h'),
    finds: ['cell.notANumber'],
    remains: ['cell.notANumber'],
  },
  {
    name: 'a word where a number belongs',
    edit: put('Goals', 'Target', 1, 'plenty'),
    finds: ['cell.notANumber'],
    remains: ['cell.notANumber'],
  },
  {
    name: 'a truth value where a number belongs',
    edit: put('Goals', 'Target', 1, true),
    finds: ['cell.notANumber'],
    remains: ['cell.notANumber'],
  },
  { name: 'a huge number', edit: put('Goals', 'Target', 1, 1e300) },
  {
    name: 'a number below its scale',
    edit: put('Goals', 'Weight', 1, -3),
    finds: ['cell.belowMinimum'],
    remains: ['cell.belowMinimum'],
  },
  { name: 'a day as text, 2027-03-05', edit: put('Goals', 'Due', 1, '2027-03-05') },
  { name: 'a day as text, 5 March 2027', edit: put('Goals', 'Due', 1, '5 March 2027') },
  { name: 'a day as text, 5.3.2027', edit: put('Goals', 'Due', 1, '5.3.2027') },
  { name: 'a day as text, 05/03/2027', edit: put('Goals', 'Due', 1, '05/03/2027') },
  {
    name: 'a day as text that nobody can read',
    edit: put('Goals', 'Due', 1, 'after the summer'),
    finds: ['cell.impossibleDay'],
    remains: ['cell.impossibleDay'],
  },
  {
    name: 'a day that does not exist',
    edit: put('Goals', 'Due', 1, '2027-02-30'),
    finds: ['cell.impossibleDay'],
    remains: ['cell.impossibleDay'],
  },
  {
    name: 'a day long before anybody was born',
    edit: put('Goals', 'Due', 1, -400),
    finds: ['cell.impossibleDay'],
    remains: ['cell.impossibleDay'],
  },
  {
    name: 'blanks and no-break spaces around everything',
    edit: (workbook) =>
      put(
        'Goals',
        'Owner',
        1,
        ' \u00a0Helen Marsh\u00a0 ',
      )(put('Goals', 'Kind', 1, '\u00a0Quantitative ')(put('Goals', 'Part of', 2, ' G1\u00a0')(workbook))),
  },
  { name: 'a cell of blanks only', edit: put('Goals', 'Answers', 1, '   \u00a0 ') },
  { name: 'a text of 32,767 characters', edit: put('Goals', 'Goal', 1, 'x'.repeat(32_767)) },
  { name: 'a text that looks like a command', edit: put('Goals', 'Goal', 1, "=cmd|' /C calc'!A0") },
  { name: 'a text that looks like markup', edit: put('Goals', 'Goal', 1, '<img src=x onerror=alert(1)>&amp;]]>') },
  { name: 'pictographs, and letters of other scripts', edit: put('Goals', 'Goal', 1, '👩‍🚒🏳️‍🌈 目标 الهدف') },
  { name: 'control characters', edit: put('Goals', 'Goal', 1, 'a\u0001b\u001fc_x0041_d\u000b') },
  { name: 'line breaks', edit: put('Goals', 'Answers', 1, 'K1\nK2') },
  {
    name: 'an error of Excel’s',
    edit: put('Goals', 'Target', 1, { error: '#REF!' }),
    finds: ['cell.error'],
    remains: ['cell.error'],
  },
  {
    name: 'an error as an id',
    edit: put('Goals', 'Id', 1, { error: '#NAME?' }),
    finds: ['cell.error', 'reference.missing'],
    remains: ['cell.error', 'reference.missing'],
  },
  {
    name: 'a choice that is none',
    edit: put('Goals', 'Kind', 1, 'somehow'),
    finds: ['cell.notInList'],
    remains: ['cell.notInList'],
  },
  { name: 'a choice in the other language', edit: put('Goals', 'Nature', 1, 'Humain') },
  { name: 'a formula in an input cell', act: type('Goals', 'Target', 1, '=40*2') },
  {
    name: 'a formula in an input cell that fails',
    act: type('Goals', 'Target', 1, '=1/0'),
    finds: ['cell.error'],
    remains: ['cell.error'],
  },
  { name: 'a formula that refers to itself', act: type('Goals', 'Target', 1, '=K7') },
  { name: 'a formula that gives an id', act: type('Goals', 'Id', 1, '="G"&1.1') },
  {
    name: 'a formula in an empty row',
    act: (hand) => {
      const { table } = hand.find('Goals');
      hand.type('Goals', 'Target', table.area.bottom - table.area.top - 1, '=""');
    },
  },
  {
    name: 'an id used twice',
    act: type('Goals', 'Id', 2, 'G1.1'),
    finds: ['id.duplicate', 'reference.missing'],
    remains: ['id.duplicate', 'reference.missing'],
  },
  { name: 'an id emptied', act: (hand) => hand.type('CheckIns', 'Id', 0, '') },
  { name: 'ids emptied, all of a table', act: (hand) => clearCells('Readings', 'Id', 0, 20)(hand) },
  {
    name: 'an id typed anew',
    act: type('Goals', 'Id', 2, 'Hotline'),
    finds: ['reference.missing'],
    remains: ['reference.missing'],
  },
  { name: 'an id in small letters', act: type('Goals', 'Part of', 2, 'g1') },
  {
    name: 'rows copied with their ids',
    act: (hand) => {
      const { sheet, table, row } = hand.find('Customers');
      const filled = 1;
      hand.host.user.copy(
        { sheet, area: { top: row(0), bottom: row(0), left: table.area.left, right: table.area.right } },
        { sheet, row: table.area.bottom - filled + 1, column: table.area.left },
      );
    },
    finds: ['id.duplicate'],
    remains: ['id.duplicate'],
  },
  {
    name: 'rows sorted by another column',
    act: (hand) => {
      const { sheet, table, column } = hand.find('Goals');
      hand.host.user.sort(sheet, bodyOf(table), column('Goal'), false);
    },
  },
  {
    name: 'a computed table sorted',
    act: (hand) => {
      const { sheet, table } = hand.find('Loads');
      hand.host.user.sort(sheet, bodyOf(table), table.area.right - 1, false);
    },
  },
  {
    name: 'empty rows between',
    act: (hand) => {
      const { sheet, row } = hand.find('Goals');
      hand.host.user.insertTableRows(sheet, 'Goals', row(3), 4);
    },
  },
  {
    name: 'a row deleted',
    act: (hand) => {
      const { sheet, row } = hand.find('Readings');
      hand.host.user.deleteTableRows(sheet, 'Readings', row(2), 1);
    },
  },
  {
    name: 'all rows deleted',
    act: (hand) => {
      const { sheet, table, row } = hand.find('DaysOff');
      hand.host.user.deleteTableRows(sheet, 'DaysOff', row(1), table.area.bottom - table.area.top - 1);
    },
  },
  {
    name: 'something written below a table',
    act: (hand) => {
      const { sheet, table } = hand.find('Goals');
      hand.host.user.type(sheet, table.area.bottom + 3, table.area.left + 1, 'not a goal');
    },
  },
  { name: 'cells of a calculated column cleared', act: clearCells('Goals', 'Progress', 0, 6) },
  { name: 'cells of a computed column cleared', act: clearCells('Goals', 'Status', 0, 6) },
  {
    name: 'a text over a calculated cell',
    act: type('Goals', 'Progress', 2, 'nearly'),
    finds: ['formula.replaced'],
    remains: ['formula.replaced'],
  },
  {
    name: 'a number over a calculated cell',
    act: type('Goals', 'Progress', 2, '0.99'),
    finds: ['formula.replaced'],
    remains: ['formula.replaced'],
  },
  {
    name: 'another formula over a calculated cell',
    act: type('Goals', 'Progress', 2, '=1/3'),
    finds: ['formula.replaced'],
    remains: ['formula.replaced'],
  },
  { name: 'a text over a computed cell', act: type('Goals', 'Status', 2, 'splendid') },
  {
    name: 'a text over a whole computed table',
    act: (hand) => {
      const { sheet, table } = hand.find('GoalTree');
      hand.host.user.paste(sheet, table.area.top + 1, table.area.left, [
        ['what', 'ever'],
        ['is', 'here'],
      ]);
    },
  },
  {
    name: 'a goal below itself',
    act: type('Goals', 'Part of', 0, 'G1.1'),
    finds: ['goal.cycle'],
    remains: ['goal.cycle'],
  },
  {
    name: 'an action that waits for itself',
    act: type('ProjectActions', 'Depends on', 0, 'A1'),
    finds: ['plan.cycle'],
    remains: ['plan.cycle'],
  },
  {
    name: 'actions that wait for each other',
    act: (hand) => {
      hand.type('ProjectActions', 'Depends on', 0, 'A2');
      hand.type('ProjectActions', 'Depends on', 1, 'A1');
    },
    finds: ['plan.cycle'],
    remains: ['plan.cycle'],
  },
  {
    name: 'a person renamed',
    act: type('People', 'Name', 3, 'Sam Okafor-Reid'),
    finds: ['reference.missing', 'reference.personUnknown'],
    remains: ['reference.missing', 'reference.personUnknown'],
  },
  {
    name: 'a person removed',
    act: (hand) => {
      const { sheet, row } = hand.find('People');
      hand.host.user.deleteTableRows(sheet, 'People', row(3), 1);
    },
    finds: ['reference.missing', 'reference.personUnknown'],
    remains: ['reference.missing', 'reference.personUnknown'],
    gone: ['Sam Okafor', 'P4'],
  },
  {
    name: 'two people of one name',
    act: type('People', 'Name', 4, 'Sam Okafor'),
    finds: ['people.sameName', 'reference.ambiguous', 'reference.missing', 'reference.personUnknown'],
    remains: ['people.sameName', 'reference.ambiguous', 'reference.missing', 'reference.personUnknown'],
  },
  { name: 'a word in the role matrix', act: type('RoleMatrix', 'Sam Okafor', 2, 'boss') },
  {
    name: 'the version as text',
    edit: setting('Workbook version', 'two'),
    finds: ['workbook.versionMissing'],
    gone: ['two'],
  },
  { name: 'the version emptied', edit: setting('Workbook version', null), finds: ['workbook.versionMissing'] },
  { name: 'the version of long ago', edit: setting('Workbook version', 1), finds: ['workbook.older'] },
  {
    name: 'the version of the future',
    edit: setting('Workbook version', 999),
    finds: ['workbook.newer'],
    remains: ['workbook.newer'],
    untouched: true,
  },
  { name: 'the ids given forgotten', edit: setting('Last ids given', null) },
  {
    name: 'a setting deleted',
    act: (hand) => {
      const { sheet, row } = settingRow(hand, 'Saturday');
      hand.host.user.deleteTableRows(sheet, 'Settings', row, 1);
    },
    finds: ['setting.missing'],
  },
  {
    name: 'the line of the version deleted',
    act: (hand) => {
      const { sheet, row } = settingRow(hand, 'Workbook version');
      hand.host.user.deleteTableRows(sheet, 'Settings', row, 1);
    },
    finds: ['workbook.versionMissing'],
  },
  {
    name: 'settings in another order',
    act: (hand) => {
      const { sheet, table } = hand.find('Settings');
      hand.host.user.sort(sheet, bodyOf(table), table.area.left, false);
    },
    finds: ['workbook.rulesMissing'],
    onlyInFiles: true,
  },
  {
    name: 'the label of a setting emptied',
    act: (hand) => {
      const { sheet, row } = settingRow(hand, 'Saturday');
      hand.host.user.type(sheet, row, 0, '');
    },
    gone: ['Saturday'],
  },
  {
    name: 'the label of a setting changed',
    act: (hand) => {
      const { sheet, row } = settingRow(hand, 'Saturday');
      hand.host.user.type(sheet, row, 0, 'Saturdays?');
    },
  },
  {
    name: 'a line of the mission deleted',
    act: (hand) => {
      const { sheet, row } = hand.find('Mission');
      hand.host.user.deleteTableRows(sheet, 'Mission', row(1), 1);
    },
    finds: ['setting.missing'],
  },
];
