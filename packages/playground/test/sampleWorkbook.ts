// A workbook with a little of everything the grid shows, for tests and for looking at.

import {
  emptySheet,
  emptyWorkbook,
  type CellData,
  type CellStyle,
  type CellValue,
  type ChartData,
  type RowData,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';

const title: CellStyle = { font: { size: 18, bold: true, color: '0F6C6D' } };
const grey: CellStyle = { font: { color: '605E5C', italic: true } };
const percent: CellStyle = { numberFormat: '0%', fill: 'F3F8F8', font: { color: '3B3A39' } };

function row(
  index: number,
  cells: readonly (CellValue | Omit<CellData, 'column'> | undefined)[],
  more: Partial<RowData> = {},
): RowData {
  return {
    index,
    cells: cells.flatMap((cell, column): CellData[] => {
      if (cell === undefined || cell === null) return [];
      return [typeof cell === 'object' && 'value' in cell ? { column, ...cell } : { column, value: cell as CellValue }];
    }),
    ...more,
  };
}

const goals: readonly [string, string, string, number, number, string, number][] = [
  ['G1', 'Be the most reachable utility of the region', 'Ana', 1, 0.42, 'on track', 2],
  ['G1.1', 'Answer first time', 'Ana', 0.5, 0.62, 'on track', 2],
  ['G1.1.1', 'One knowledge base', 'Ben', 0.5, 0.9, 'done', 2],
  ['G1.1.2', 'Train the second line', 'Chloé', 0.5, 0.3, 'at risk', 1],
  ['G1.2', 'Fewer complaints', 'Ben', 0.5, 0.2, 'late', 0],
  ['G1.2.1', 'Invoices people understand', 'Dina', 0.6, 0.25, 'late', 0],
  ['G1.2.2', 'Call back within a day', 'Dina', 0.4, 0.15, 'at risk', 1],
  ['G2', 'Delegate what others can do', 'Ana', 1, 0.7, 'on track', 2],
];

const chart: ChartData = {
  name: 'Progress',
  kind: 'barClustered',
  anchor: { from: { row: 1, column: 9, x: 0, y: 0 }, to: { row: 15, column: 16, x: 0, y: 0 } },
  title: 'Complaints hold the mission back',
  altText: 'Bars: progress of each goal',
  series: [
    {
      name: '=Goals!$E$5',
      categories: '=Goals!$A$6:$A$13',
      values: '=Goals!$E$6:$E$13',
      color: '0F6C6D',
      dataLabels: { numberFormat: '0%', position: 'outsideEnd' },
    },
  ],
  categoryAxis: { reversed: true },
  valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1, gridlines: true },
  gapWidth: 60,
};

const burnUp: ChartData = {
  name: 'Burn-up',
  kind: 'line',
  anchor: { from: { row: 16, column: 9, x: 0, y: 0 }, to: { row: 30, column: 16, x: 0, y: 0 } },
  title: 'On course for June, a little behind',
  legend: 'bottom',
  series: [
    { name: 'Done', categories: "='Log'!$A$2:$A$8", values: "='Log'!$B$2:$B$8", color: '0F6C6D', marker: 'circle' },
    { name: 'Planned', categories: "='Log'!$A$2:$A$8", values: "='Log'!$C$2:$C$8", color: '8A8886', dash: 'dash' },
  ],
  valueAxis: { numberFormat: '0%', gridlines: true, minimum: 0 },
};

const goalsSheet: SheetData = {
  ...emptySheet('Goals'),
  tabColor: '0F6C6D',
  gridlines: false,
  freeze: { rows: 5, columns: 2 },
  columns: [
    { first: 0, last: 0, width: 60 },
    { first: 1, last: 1, width: 290 },
    { first: 2, last: 2, width: 80 },
    { first: 4, last: 4, width: 90 },
    { first: 5, last: 5, width: 90 },
  ],
  rows: [
    row(0, [{ value: '4  Goals', style: title }], { height: 28 }),
    row(1, [{ value: 'What shall be different, and how will you know?', style: { font: { size: 12 } } }]),
    row(2, [{ value: 'Write each goal as a state you will reach. Indent with the outline.', style: grey }]),
    row(4, ['Id', 'Goal', 'Owner', 'Weight', 'Progress', 'Status', 'Icon', 'Due']),
    ...goals.map(([id, name, owner, weight, progress, status, icon], i) =>
      row(
        5 + i,
        [
          { value: id, style: { font: { size: 9, color: '8A8886' } } },
          id.includes('.') ? { value: name, style: { indent: id.split('.').length - 1 } } : name,
          owner,
          { value: weight, style: { numberFormat: '0%' } },
          { value: progress, style: percent },
          status,
          icon,
          { value: 46_350 + i * 30, style: { numberFormat: 'yyyy-mm-dd' } },
        ],
        id.includes('.') ? { outlineLevel: id.split('.').length - 1 } : {},
      ),
    ),
  ],
  summaryAbove: true,
  tables: [
    {
      name: 'Sample',
      area: { top: 4, left: 0, bottom: 12, right: 7 },
      style: 'TableStyleLight9',
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButton: true,
      filters: [],
      columns: ['Id', 'Goal', 'Owner', 'Weight', 'Progress', 'Status', 'Icon', 'Due'].map((name, i) => ({
        id: i + 1,
        name,
      })),
    },
  ],
  validations: [
    {
      areas: [{ top: 5, left: 2, bottom: 12, right: 2 }],
      rule: { kind: 'list', source: ['Ana', 'Ben', 'Chloé', 'Dina'], inCellDropDown: true },
      ignoreBlank: true,
      prompt: { title: 'Owner', message: 'Choose the one person who answers for this goal.' },
      alert: { style: 'stop', title: 'Owner', message: 'Choose one of the people on the Settings sheet.' },
    },
    {
      areas: [{ top: 5, left: 4, bottom: 12, right: 4 }],
      rule: { kind: 'decimal', operator: 'between', formula1: '0', formula2: '1' },
      ignoreBlank: true,
      alert: { style: 'warning', title: 'Progress', message: 'A share between 0 and 100 % is expected.' },
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 5, left: 4, bottom: 12, right: 4 }],
      rule: {
        kind: 'dataBar',
        lowest: { type: 'number', value: '0' },
        highest: { type: 'number', value: '1' },
        color: '86C0C1',
        showValue: true,
        gradient: false,
      },
      stopIfTrue: false,
    },
    {
      areas: [{ top: 5, left: 6, bottom: 12, right: 6 }],
      rule: {
        kind: 'iconSet',
        set: 'threeTrafficLights1',
        points: [
          { type: 'number', value: '0', orEqual: true },
          { type: 'number', value: '1', orEqual: true },
          { type: 'number', value: '2', orEqual: true },
        ],
        reverse: false,
        showValue: false,
      },
      stopIfTrue: false,
    },
    {
      areas: [{ top: 5, left: 5, bottom: 12, right: 5 }],
      rule: {
        kind: 'containsText',
        operator: 'contains',
        text: 'late',
        style: { font: { color: 'C4314B', bold: true } },
      },
      stopIfTrue: false,
    },
  ],
  charts: [chart, burnUp],
  notes: [{ row: 8, column: 1, author: 'Ana', text: 'Chloé starts in March; ask her first.' }],
  hyperlinks: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, location: "'Log'!A1", tooltip: 'To the log' }],
};

const logSheet: SheetData = {
  ...emptySheet('Log'),
  tabColor: 'E69F00',
  rows: [
    row(0, ['Month', 'Done', 'Planned', 'Sum']),
    ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'].map((month, i) =>
      row(i + 1, [
        month,
        { value: i < 5 ? i * 0.13 : (null as unknown as number), style: { numberFormat: '0%' } },
        { value: i * 0.16, style: { numberFormat: '0%' } },
      ]),
    ),
    row(9, ['Total', undefined, undefined, { value: 3.36, formula: '=SUM(C2:C8)' }]),
  ],
};

/** Two sheets: goals with a table, outline, rules, charts, a note and a link; a log with a formula. */
export const sampleWorkbook: WorkbookData = {
  ...emptyWorkbook(),
  sheets: [goalsSheet, logSheet],
  activeSheet: 'Goals',
};
