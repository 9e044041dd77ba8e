// A workbook that uses everything WorkbookData can hold, written as people would use it.

import { emptySheet, type SheetData, type WorkbookData } from '@coachbook/workbook';

const ink = '1F2937';
const accent = '0F6C6D';
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const head = { font: { bold: true, color: 'FFFFFF' }, fill: accent, vertical: 'center', wrap: true } as const;
const input = { borders: { bottom: { line: 'hair', color: 'BFBFBF' } }, locked: false } as const;
const date = { numberFormat: 'm/d/yyyy', horizontal: 'center' } as const;
const percent = { numberFormat: '0%', fill: 'F3F4F6', font: { color: '4B5563' } } as const;

const names = [
  'Answer within a day',
  'Complaints',
  'First-contact resolution',
  'Staff turnover',
  'Delegated decisions',
  'Sleep',
  'Violin & "quiet" <evenings>',
  'Résumé 📈',
];
const months = 6;

const goals: SheetData = {
  ...emptySheet('4 Goals'),
  tabColor: accent,
  gridlines: false,
  zoom: 90,
  freeze: { rows: 5, columns: 2 },
  selection: { top: 6, left: 2, bottom: 6, right: 2 },
  summaryAbove: true,
  columns: [
    { first: 0, last: 0, width: 40 },
    { first: 1, last: 1, width: 220, style: { wrap: true } },
    { first: 2, last: 5, width: 90 },
    { first: 6, last: 6, width: 110 },
    { first: 8, last: 9, hidden: true, outlineLevel: 1 },
    { first: 10, last: 10, collapsed: true },
  ],
  rows: [
    {
      index: 0,
      height: 32,
      cells: [
        {
          column: 0,
          value: '4 Goals',
          style: { font: { size: 18, bold: true, color: accent, name: 'Calibri Light' } },
        },
      ],
    },
    {
      index: 1,
      cells: [
        {
          column: 0,
          value: 'What will be different, and how will you know?',
          style: { font: { italic: true, color: ink } },
        },
      ],
    },
    {
      index: 2,
      cells: [
        { column: 0, value: 'Guide', style: { font: { underline: 'single', color: '0563C1' } } },
        { column: 1, value: '_x0041_ stays, tab\tand\nbreak ' },
      ],
    },
    {
      index: 4,
      height: 34,
      cells: ['Id', 'Goal', 'Start value', 'Current', 'Target', 'Due', 'Progress'].map((value, column) => ({
        column,
        value,
        style: head,
      })),
    },
    ...names.map((name, index) => ({
      index: 5 + index,
      ...(index % 3 !== 0 && { outlineLevel: 1 }),
      cells: [
        { column: 0, value: `G${index + 1}`, style: { font: { size: 8, color: '9CA3AF' } } },
        {
          column: 1,
          value: name,
          style: { ...input, indent: index % 3 === 0 ? 0 : 1 }.indent === 0 ? input : { ...input, indent: 1 },
        },
        { column: 2, value: 10 + index, style: input },
        { column: 3, value: 14 + index * 2, style: input },
        { column: 4, value: 20 + index * 2, style: input },
        { column: 5, value: 45_800 + index * 30, style: date },
        {
          column: 6,
          value: (14 + index * 2 - (10 + index)) / (20 + index * 2 - (10 + index)),
          formula: '=IFERROR(([@Current]-[@[Start value]])/([@Target]-[@[Start value]]),0)',
          style: percent,
        },
      ],
    })),
    {
      index: 13,
      cells: [
        { column: 0, value: 'Total' },
        {
          column: 4,
          value: names.reduce((sum, _, index) => sum + 20 + index * 2, 0),
          formula: '=SUBTOTAL(109,[Target])',
        },
        {
          column: 6,
          value:
            names.reduce(
              (sum, _, index) => sum + (14 + index * 2 - (10 + index)) / (20 + index * 2 - (10 + index)),
              0,
            ) / names.length,
          formula: '=SUBTOTAL(101,[Progress])',
          style: percent,
        },
      ],
    },
  ],
  tables: [
    {
      name: 'Goals',
      area: { top: 4, left: 0, bottom: 13, right: 6 },
      style: 'TableStyleLight9',
      headerRow: true,
      totalsRow: true,
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: true,
      filterButton: true,
      filters: [
        {
          column: 4,
          custom: {
            and: true,
            criteria: [
              { operator: '>', value: '1' },
              { operator: '<=', value: '900' },
            ],
          },
        },
      ],
      columns: [
        { id: 1, name: 'Id', totalsLabel: 'Total' },
        { id: 2, name: 'Goal' },
        { id: 7, name: 'Start value' },
        { id: 4, name: 'Current' },
        { id: 5, name: 'Target', totalsFunction: 'sum' },
        { id: 6, name: 'Due' },
        {
          id: 3,
          name: 'Progress',
          formula: '=IFERROR(([@Current]-[@[Start value]])/([@Target]-[@[Start value]]),0)',
          totalsFunction: 'average',
        },
      ],
    },
  ],
  validations: [
    {
      areas: [{ top: 5, left: 1, bottom: 12, right: 1 }],
      rule: { kind: 'textLength', operator: 'lessThanOrEqual', formula1: '60' },
      ignoreBlank: true,
      prompt: { title: 'Goal', message: 'One sentence, "as if" reached.\nFor example: Answers within a day.' },
    },
    {
      areas: [{ top: 5, left: 5, bottom: 12, right: 5 }],
      rule: { kind: 'date', operator: 'between', formula1: '45292', formula2: '=TODAY()+3650' },
      ignoreBlank: true,
      alert: { style: 'stop', title: 'A date', message: 'Please give a date after January 2024.' },
    },
    {
      areas: [
        { top: 5, left: 7, bottom: 12, right: 7 },
        { top: 20, left: 7, bottom: 22, right: 7 },
      ],
      rule: { kind: 'list', source: "='Set & up'!$A$2:$A$4", inCellDropDown: true },
      ignoreBlank: true,
      alert: { style: 'warning', title: '', message: '' },
    },
    {
      areas: [{ top: 5, left: 10, bottom: 12, right: 10 }],
      rule: { kind: 'list', source: ['Yes', 'No', 'Say "maybe"'], inCellDropDown: false },
      ignoreBlank: false,
    },
    {
      areas: [{ top: 5, left: 11, bottom: 12, right: 11 }],
      rule: { kind: 'custom', formula: '=ISNUMBER(L6)' },
      ignoreBlank: true,
      alert: { style: 'information', title: 'Note', message: 'Usually a number.' },
    },
    {
      areas: [{ top: 5, left: 12, bottom: 12, right: 12 }],
      rule: { kind: 'any' },
      ignoreBlank: true,
      prompt: { title: '', message: 'Free text' },
    },
    {
      areas: [{ top: 5, left: 2, bottom: 12, right: 4 }],
      rule: { kind: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' },
      ignoreBlank: true,
      alert: { style: 'stop', title: 'A number', message: 'Zero or more.' },
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 5, left: 6, bottom: 12, right: 6 }],
      stopIfTrue: false,
      rule: {
        kind: 'dataBar',
        lowest: { type: 'number', value: '0' },
        highest: { type: 'number', value: '1' },
        color: '56B4E9',
        negativeColor: 'D55E00',
        showValue: true,
        gradient: false,
      },
    },
    {
      areas: [{ top: 5, left: 2, bottom: 12, right: 2 }],
      stopIfTrue: false,
      rule: {
        kind: 'colorScale',
        points: [
          { type: 'lowest', color: 'FFFFFF' },
          { type: 'percentile', value: '50', color: 'CDE7E7' },
          { type: 'highest', color: '0F6C6D' },
        ],
      },
    },
    {
      areas: [{ top: 5, left: 3, bottom: 12, right: 3 }],
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        set: 'threeTrafficLights1',
        reverse: false,
        showValue: true,
        points: [
          { type: 'percent', value: '0', orEqual: true },
          { type: 'percent', value: '33', orEqual: true },
          { type: 'formula', value: '=$E$6', orEqual: false },
        ],
      },
    },
    {
      areas: [{ top: 5, left: 4, bottom: 12, right: 4 }],
      stopIfTrue: false,
      rule: {
        kind: 'iconSet',
        set: 'threeStars',
        reverse: true,
        showValue: true,
        points: [
          { type: 'percent', value: '0', orEqual: true },
          { type: 'percent', value: '33', orEqual: true },
          { type: 'number', value: '30', orEqual: true },
        ],
      },
    },
    {
      areas: [{ top: 5, left: 5, bottom: 12, right: 5 }],
      stopIfTrue: true,
      rule: {
        kind: 'cellValue',
        operator: 'lessThan',
        formula1: '=TODAY()',
        style: { font: { color: 'B91C1C', bold: true } },
      },
    },
    {
      areas: [{ top: 5, left: 0, bottom: 12, right: 6 }],
      stopIfTrue: false,
      rule: {
        kind: 'custom',
        formula: '=$D6>=$E6',
        style: { fill: 'ECFDF5', borders: { bottom: { line: 'thin', color: '10B981' } } },
      },
    },
    {
      areas: [{ top: 5, left: 1, bottom: 12, right: 1 }],
      stopIfTrue: false,
      rule: { kind: 'containsText', operator: 'contains', text: 'Sleep', style: { font: { italic: true } } },
    },
    {
      areas: [{ top: 5, left: 1, bottom: 12, right: 1 }],
      stopIfTrue: false,
      rule: { kind: 'containsText', operator: 'beginsWith', text: 'A', style: { numberFormat: '@' } },
    },
    {
      areas: [{ top: 5, left: 2, bottom: 12, right: 2 }],
      stopIfTrue: false,
      rule: { kind: 'topBottom', type: 'bottomPercent', rank: 10, style: { font: { strike: true } } },
    },
    {
      areas: [{ top: 5, left: 2, bottom: 12, right: 2 }],
      stopIfTrue: false,
      rule: { kind: 'preset', criterion: 'oneStdDevAboveAverage', style: { font: { underline: 'double' } } },
    },
    {
      areas: [{ top: 5, left: 0, bottom: 12, right: 0 }],
      stopIfTrue: false,
      rule: { kind: 'preset', criterion: 'duplicateValues', style: { fill: 'FEE2E2' } },
    },
    {
      areas: [{ top: 5, left: 5, bottom: 12, right: 5 }],
      stopIfTrue: false,
      rule: { kind: 'preset', criterion: 'nextMonth', style: { fill: 'FEF3C7' } },
    },
    {
      areas: [{ top: 5, left: 1, bottom: 12, right: 1 }],
      stopIfTrue: false,
      rule: { kind: 'preset', criterion: 'blanks', style: { fill: 'F3F4F6' } },
    },
  ],
  notes: [
    {
      row: 4,
      column: 6,
      author: 'Coach',
      text: 'From start to target, in this currency: "percent".\nSecond line & <more>.',
    },
    { row: 5, column: 1, author: 'Coachee', text: 'Mine.' },
  ],
  hyperlinks: [
    { area: { top: 2, left: 0, bottom: 2, right: 0 }, location: "'Set & up'!A1", tooltip: 'To the set-up' },
    { area: { top: 2, left: 1, bottom: 2, right: 1 }, address: 'https://example.org/a?b=1&c=%20d' },
    { area: { top: 15, left: 0, bottom: 15, right: 0 }, address: 'mailto:someone@example.org?subject=Plan' },
  ],
  names: [{ name: 'Local', formula: "='4 Goals'!$B$6", comment: 'The first goal' }],
  protection: {
    allowFormatCells: false,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertColumns: false,
    allowInsertRows: true,
    allowInsertHyperlinks: false,
    allowDeleteColumns: false,
    allowDeleteRows: true,
    allowSort: true,
    allowAutoFilter: true,
    allowPivotTables: false,
    allowEditObjects: false,
    allowEditScenarios: true,
    selection: 'unlocked',
  },
  print: {
    orientation: 'landscape',
    paper: 'A4',
    fit: { width: 1, height: 0 },
    titleRows: { first: 4, last: 4 },
    titleColumns: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 40, right: 18 },
    margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    header: { left: 'Plan && more', right: '&D' },
    footer: { left: 'North Energy', center: '&A', right: '&P / &N' },
    centerHorizontally: true,
    centerVertically: true,
    gridlines: true,
    headings: true,
    blackAndWhite: true,
    draft: true,
    overThenDown: true,
    firstPage: 3,
  },
  pageBreaks: [12, 30],
  columnBreaks: [3, 7],
  images: [
    {
      name: 'Logo',
      anchor: { from: { row: 0, column: 5, x: 4, y: 4 }, to: { row: 0, column: 5, x: 28, y: 28 } },
      type: 'png',
      content: pixel,
      altText: 'A dot',
    },
  ],
};

const setUp: SheetData = {
  ...emptySheet('Set & up'),
  rows: [
    {
      index: 0,
      cells: [
        { column: 0, value: 'Owner', style: { font: { bold: true }, rotation: 45 } },
        { column: 1, value: true },
        { column: 2, value: { error: '#N/A' } },
        { column: 3, value: '#N/A' },
      ],
    },
    ...['Ana', 'Bo', "Cy O'Neil"].map((value, index) => ({
      index: index + 1,
      cells: [
        { column: 0, value },
        { column: 1, value: index * 1.5 },
      ],
      ...(index === 1 && { hidden: true }),
    })),
    {
      index: 5,
      cells: [
        { column: 0, value: '', formula: '=IF(B2=0,"","x")' },
        { column: 1, value: 4.5, formula: '=SUM(Numbers)' },
        { column: 2, value: 'Ana; [@x] Bo', formula: '=TEXTJOIN("; [@x] ",TRUE,A2:A3)' },
      ],
    },
    {
      index: 6,
      style: { fill: 'FFF7ED' },
      height: 30,
      cells: [
        {
          column: 0,
          value: null,
          style: { borders: { top: { line: 'double', color: ink }, left: { line: 'medium', color: ink } } },
        },
        { column: 1, value: 1e-9 },
        { column: 2, value: -0.1, style: { numberFormat: '[Red]-0.0%;@' } },
      ],
    },
    {
      index: 7,
      cells: [
        { column: 0, value: true, formula: '=AND(TRUE,B1)' },
        { column: 1, value: { error: '#DIV/0!' }, formula: '=1/0' },
        { column: 4, value: 'a\r\nb\u0001' },
      ],
    },
    {
      index: 8,
      cells: [{ column: 0, value: 'Wide and centred', style: { horizontal: 'center', vertical: 'top', shrink: true } }],
    },
    {
      index: 10,
      cells: [
        { column: 0, value: 3, formula: '=SUM(Local2,1)' },
        {
          column: 1,
          value: 36,
          formula: '=COUNTA(Goals[Goal])+SUM(Goals[[#Totals],[Id]])+28',
          style: { formulaHidden: true },
        },
      ],
    },
    {
      index: 12,
      cells: [
        { column: 0, value: 'City' },
        { column: 1, value: 'Size' },
      ],
    },
    {
      index: 13,
      cells: [
        { column: 0, value: 'Oslo' },
        { column: 1, value: 1 },
      ],
    },
    {
      index: 14,
      cells: [
        { column: 0, value: 'Rome' },
        { column: 1, value: 2 },
      ],
      hidden: true,
    },
  ],
  merges: [{ top: 8, left: 0, bottom: 8, right: 2 }],
  autoFilter: {
    area: { top: 12, left: 0, bottom: 14, right: 1 },
    filters: [
      { column: 0, values: ['Oslo'], blanks: true },
      { column: 1, dates: ['2024', '2024-03', '2024-03-01T12:30'] },
    ],
  },
  names: [{ name: 'Local2', formula: '=2' }],
};

const dynamic: SheetData = {
  ...emptySheet('Newer'),
  visibility: 'hidden',
  rightToLeft: true,
  headings: false,
  rows: [
    {
      index: 0,
      cells: [
        { column: 0, value: 'Ana', formula: "=SORT('Set & up'!A2:A4)", spill: { rows: 3, columns: 1 } },
        { column: 2, value: 3, formula: '=COUNTA(A1#)' },
      ],
    },
    {
      index: 1,
      cells: [
        { column: 0, value: 'Bo' },
        { column: 2, value: 6, formula: '=LET(x,2,y,x+1,x*y)' },
      ],
    },
    {
      index: 2,
      cells: [
        { column: 0, value: "Cy O'Neil" },
        { column: 2, value: 2, formula: '=XLOOKUP("Bo",A1:A3,ROW(A1:A3))' },
      ],
    },
  ],
};

const readings: SheetData = {
  ...emptySheet('Readings'),
  freeze: { rows: 1, columns: 0 },
  columns: [{ first: 0, last: 0, width: 100 }],
  rows: [
    {
      index: 0,
      cells: ['Month', 'Done', 'Planned', 'Forecast', 'Target'].map((value, column) => ({
        column,
        value,
        style: { font: { bold: true } },
      })),
    },
    ...Array.from({ length: months }, (_, index) => ({
      index: index + 1,
      cells: [
        { column: 0, value: 45_658 + index * 31, style: { numberFormat: 'mmm-yy' } },
        { column: 1, value: 3 + index * 2 },
        { column: 2, value: 4 + index * 2.2 },
        ...(index > 3 ? [{ column: 3, value: 4 + index * 2 }] : []),
        { column: 4, value: 15 },
      ],
    })),
  ],
};

const category = '=Readings!$A$2:$A$7';
const column = (letter: string): string => `=Readings!$${letter}$2:$${letter}$7`;
const place = (index: number) => ({
  from: { row: Math.floor(index / 3) * 15, column: (index % 3) * 6, x: 8, y: 8 },
  to: { row: Math.floor(index / 3) * 15 + 14, column: (index % 3) * 6 + 5, x: 40, y: 8 },
});

const dashboard: SheetData = {
  ...emptySheet('Dashboard'),
  gridlines: false,
  charts: [
    {
      name: 'Progress',
      kind: 'columnClustered',
      anchor: place(0),
      title: 'Done: 13, planned 15 by June',
      altText: 'Done against planned by month',
      legend: 'bottom',
      gapWidth: 60,
      overlap: -10,
      series: [
        {
          name: '=Readings!$B$1',
          categories: category,
          values: column('B'),
          color: accent,
          dataLabels: { numberFormat: '0', position: 'outsideEnd' },
        },
        { name: '=Readings!$C$1', categories: category, values: column('C'), color: 'A7C7C7' },
        {
          name: 'Target',
          categories: category,
          values: column('E'),
          kind: 'line',
          color: 'D55E00',
          dash: 'dash',
          lineWidth: 1.5,
        },
        {
          name: 'Forecast',
          categories: category,
          values: column('D'),
          kind: 'lineMarkers',
          axis: 'secondary',
          color: '0072B2',
          transparency: 0.4,
          marker: 'diamond',
        },
      ],
      categoryAxis: { numberFormat: 'mmm', title: 'Month' },
      valueAxis: { title: 'Goals', minimum: 0, maximum: 20, majorUnit: 5, gridlines: true, numberFormat: '0' },
      secondaryAxis: { title: 'Forecast', minimum: 0 },
    },
    {
      name: 'Bars',
      kind: 'barStacked',
      anchor: place(1),
      title: 'Timeline',
      gapWidth: 40,
      series: [
        { name: 'From', categories: category, values: column('B'), invisible: true },
        { name: 'Days', categories: category, values: column('C'), color: 'E69F00' },
      ],
      categoryAxis: { reversed: true },
      valueAxis: { gridlines: true, hidden: true },
    },
    {
      name: 'Line',
      kind: 'line',
      anchor: place(2),
      legend: 'right',
      series: [
        {
          name: 'Done',
          categories: category,
          values: column('B'),
          color: accent,
          marker: 'circle',
          dataLabels: { position: 'above' },
        },
        { values: column('C') },
      ],
      categoryAxis: { kind: 'date', numberFormat: 'mmm yy', majorUnit: 60 },
    },
    {
      name: 'Area',
      kind: 'areaStacked',
      anchor: place(3),
      series: [
        { name: 'Done', categories: category, values: column('B'), color: accent, transparency: 0.5 },
        { name: 'Planned', categories: category, values: column('C') },
      ],
    },
    {
      name: 'Pie',
      kind: 'pie',
      anchor: place(4),
      legend: 'left',
      title: 'Share',
      series: [{ categories: category, values: column('B'), dataLabels: { position: 'insideEnd' } }],
    },
    {
      name: 'Ring',
      kind: 'doughnut',
      anchor: place(5),
      legend: 'top',
      series: [{ categories: category, values: column('B'), dataLabels: {} }],
    },
    {
      name: 'Wheel',
      kind: 'radarMarkers',
      anchor: place(6),
      series: [
        { name: 'Now', categories: category, values: column('B'), color: accent },
        { name: 'Wanted', categories: category, values: column('C'), color: 'CC79A7', dash: 'dot' },
      ],
      valueAxis: { gridlines: true, minimum: 0, maximum: 20 },
    },
    {
      name: 'Wheel filled',
      kind: 'radarFilled',
      anchor: place(7),
      series: [{ name: 'Now', categories: category, values: column('B'), color: accent, transparency: 0.3 }],
      valueAxis: { gridlines: true },
    },
    {
      name: 'Wheel plain',
      kind: 'radar',
      anchor: place(8),
      series: [{ name: 'Now', categories: category, values: column('B') }],
      valueAxis: { gridlines: true },
    },
    {
      name: 'Points',
      kind: 'scatter',
      anchor: place(9),
      series: [
        {
          name: 'Pairs',
          categories: column('B'),
          values: column('C'),
          color: accent,
          marker: 'square',
          transparency: 0.2,
        },
      ],
      categoryAxis: { title: 'Effort', minimum: 0 },
      valueAxis: { title: 'Value', gridlines: true },
    },
    {
      name: 'Path',
      kind: 'scatterLines',
      anchor: place(10),
      series: [
        {
          name: 'Pairs',
          categories: column('B'),
          values: column('C'),
          color: '0072B2',
          lineWidth: 2.25,
          dash: 'dashDot',
        },
      ],
    },
    {
      name: 'Share of all',
      kind: 'columnStacked100',
      anchor: place(11),
      series: [
        { name: 'Done', categories: category, values: column('B') },
        { name: 'Planned', categories: category, values: column('C') },
      ],
    },
    {
      name: 'Marked line',
      kind: 'lineMarkers',
      anchor: place(12),
      series: [
        { name: 'Done', categories: category, values: column('B'), marker: 'triangle' },
        { name: 'Planned', categories: category, values: column('C'), marker: 'none' },
      ],
    },
  ],
};

/** Every part of the vocabulary at least once; cached values are what Excel would calculate. */
export const everything: WorkbookData = {
  sheets: [goals, setUp, dynamic, readings, dashboard],
  activeSheet: 'Readings',
  names: [
    { name: 'Numbers', formula: "='Set & up'!$B$2:$B$4" },
    { name: 'Owners', formula: "='Set & up'!$A$2:$A$4", comment: 'People & roles', hidden: true },
    { name: 'Shares', formula: '=SUM(Goals[Progress])/COUNTA(Goals[Goal])' },
  ],
  properties: {
    title: 'A plan',
    subject: 'Goals & roles',
    author: 'Ana',
    keywords: 'plan, goals',
    comments: 'Line one\nline two',
    category: 'Coaching',
    manager: 'Bo',
    company: 'North Energy',
    lastAuthor: 'Bo',
    created: '2026-01-02T03:04:05.000Z',
    revision: 7,
    custom: { Version: 3, Share: 0.25, Ready: true, Language: 'en <US>' },
  },
  webExtension: {
    id: '6f1a1f2e-3f53-4f4e-9d6e-3e0a5f3b2c11',
    version: '1.0.0.0',
    store: 'developer',
    storeType: 'Registry',
    visible: false,
    properties: { 'Office.AutoShowTaskpaneWithDocument': 'true', note: '{"a":"b & c"}' },
  },
  customXmlParts: ['<plan xmlns="urn:example:plan"><goal id="1">A &amp; B</goal></plan>'],
};
