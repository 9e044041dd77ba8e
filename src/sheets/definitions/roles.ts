// Step 5, roles: what each role is expected to do, who does what, and what that asks of whom.

import type { CellValue, ChartData, ConditionalFormatData } from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import { inShort } from '../theme/inShort';
import { COLORS } from '../theme/styles';
import { inputColumn } from '../schema/columns';
import type { MatrixLine, MatrixTable } from '../schema/MatrixTable';
import type { ComputedColumn } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable, RuleArea, TablePlacement } from '../schema/SheetDefinition';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { rolesIndex } from './rolesIndex';
import { sheetOf } from './sheetOf';

/** In the order in which one thinks of them; A and R may share a cell. */
const letters = ['R', 'A', 'A/R', 'C', 'I'] as const;

function column(
  key: string,
  width: number,
  format: ComputedColumn<MatrixLine>['format'],
  value: ComputedColumn<MatrixLine>['value'],
): ComputedColumn<MatrixLine> {
  return {
    key,
    header: `computed.roleMatrix.${key}` as ComputedColumn<MatrixLine>['header'],
    width,
    format,
    source: 'computed',
    value,
  };
}

const matrix: MatrixTable = {
  kind: 'matrix',
  table: 'assignments',
  name: 'RoleMatrix',
  caption: 'table.roleMatrix',
  left: 7,
  crossAt: 2,
  columns: [
    column('id', 48, 'id', ({ id }) => id),
    column('activity', 220, 'longText', ({ activity }) => (activity?.name === '' ? null : (activity?.name ?? null))),
    column('accountable', 120, 'longText', accountable),
    column('check', 210, 'remark', checkOfActivity),
  ],
  cell: { width: 82, choices: letters, header: 'column.assignments.letters', help: 'help.assignments.letters' },
  gone: { column: 'activity', text: 'roleMatrix.gone' },
};

function accountable({ activity }: MatrixLine, context: SheetContext): CellValue {
  const row = activity && lineFor(context.analysis.matrix.rows, (one) => one.activity.id, activity.id);
  const names = (row?.holders.A ?? []).map(rolesIndex(context).names.nameOf);
  return names.length === 0 ? null : names.join(', ');
}

/** What the method says of the activity and its cells, in short; a tick where there is nothing to say, nothing where the activity stops or no letter stands yet. */
function checkOfActivity({ activity }: MatrixLine, context: SheetContext): CellValue {
  if (!activity || !context.analysis.matrix.begun) return null;
  const findings = rolesIndex(context).ofActivity.get(activity.id) ?? [];
  return (
    inShort(findings, context.language) ??
    (activity.decision === 'stop' ? null : message(context.language, 'status.done.sign'))
  );
}

const loads: OutputTable = {
  kind: 'output',
  name: 'Loads',
  caption: 'table.loads',
  left: 12,
  rows: loadRows,
  columns: [
    outputColumn('loads', 'person', 150, 'text'),
    outputColumn('loads', 'responsible', 70, 'integer'),
    outputColumn('loads', 'accountable', 95, 'integer'),
    outputColumn('loads', 'hours', 80, 'integer'),
    outputColumn('loads', 'capacity', 90, 'integer'),
    outputColumn('loads', 'load', 70, 'percent'),
    outputColumn('loads', 'stress', 70, 'number'),
    outputColumn('loads', 'check', 230, 'remark'),
  ],
};

/** Whoever takes part in the work: customers and the sponsor without any letter are left out. */
function loadRows(context: SheetContext): readonly OutputRow[] {
  const { analysis, language } = context;
  const { labelOf, ofPerson } = rolesIndex(context);
  return analysis.roleSheets.flatMap(({ person, activities, hours, capacity }): readonly OutputRow[] => {
    const holds = Object.values(activities).some((list) => list.length > 0);
    if (!holds && person.involvement !== 'coachee' && person.involvement !== 'member') return [];
    return [
      {
        level: 1,
        cells: {
          person: labelOf(person),
          responsible: activities.R.length,
          accountable: activities.A.length,
          hours: Math.round(hours),
          capacity: capacity === undefined ? null : Math.round(capacity),
          load: capacity === undefined || capacity === 0 ? null : Math.round((hours / capacity) * 100) / 100,
          stress: lineFor(analysis.strain, (one) => one.person.row, person.row)?.stress ?? null,
          check:
            inShort(ofPerson.get(person.row) ?? [], language) ??
            (analysis.matrix.begun ? message(language, 'status.done.sign') : null),
        },
      },
    ];
  });
}

function drawLoads(placement: TablePlacement, { analysis, language }: SheetContext): ChartData {
  const over = analysis.roleSheets.filter(({ hours, capacity }) => capacity !== undefined && hours > capacity).length;
  const known = analysis.roleSheets.some(({ hours }) => hours > 0);
  const left = (placement.column('check') ?? 0) + 2;
  return {
    name: 'Loads',
    kind: 'barClustered',
    anchor: { from: { row: 4, column: left, x: 0, y: 0 }, to: { row: 20, column: left + 8, x: 0, y: 0 } },
    title: known ? message(language, 'chart.load.title', { count: over }) : message(language, 'chart.load.empty'),
    altText: message(language, 'chart.load.alt'),
    legend: 'bottom',
    series: [
      {
        name: message(language, 'chart.load.hours'),
        categories: columnRange(placement, 'person'),
        values: columnRange(placement, 'hours'),
        color: COLORS.accent,
        dataLabels: { numberFormat: '0', position: 'outsideEnd' },
      },
      {
        name: message(language, 'chart.load.capacity'),
        categories: columnRange(placement, 'person'),
        values: columnRange(placement, 'capacity'),
        color: COLORS.expected,
      },
    ],
    categoryAxis: { reversed: true },
    valueAxis: { minimum: 0, title: message(language, 'chart.axis.hours'), gridlines: true },
    gapWidth: 60,
  };
}

/** From the activity's name to the check: columns of people to come lie within, whatever their number. An activity that is gone is struck through. */
function letterRules(language: Language, id: RuleArea, from: RuleArea, to: RuleArea): readonly ConditionalFormatData[] {
  const area = { ...from.area, right: to.area.right };
  const strong = { font: { color: 'FFFFFF', bold: true }, fill: COLORS.accent } as const;
  const tint = { font: { color: COLORS.accentDark, bold: true }, fill: COLORS.accentTint } as const;
  const looks = [
    ['A', strong],
    ['A/R', { ...strong, fill: COLORS.accentDark }],
    ['R/A', { ...strong, fill: COLORS.accentDark }],
    ['R', tint],
    ['C', { font: { color: '404040' }, fill: 'D9D9D9' }],
    ['I', { font: { color: COLORS.grey }, fill: 'EFEFEF' }],
  ] as const;
  const gone = message(language, 'roleMatrix.gone').replaceAll('"', '""');
  return [
    {
      areas: [{ ...id.area, right: from.area.right }],
      stopIfTrue: true,
      rule: {
        kind: 'custom',
        formula: `=${to.first}="${gone}"`,
        style: { font: { color: COLORS.grey, strike: true } },
      },
    },
    ...looks.map(([letter, style]): ConditionalFormatData => ({
      areas: [area],
      stopIfTrue: true,
      rule: { kind: 'cellValue', operator: 'equal', formula1: `="${letter}"`, style },
    })),
  ];
}

export const rolesSheet = sheetOf('roles', {
  step: 5,
  tables: [
    inputTable('roles', 0, 6, [
      inputColumn('roles', 'name', 135, 'longText'),
      inputColumn('roles', 'person', 110),
      inputColumn('roles', 'expectation', 180, 'longText'),
      inputColumn('roles', 'limits', 150, 'longText'),
      inputColumn('roles', 'answers', 70),
    ]),
    matrix,
    loads,
  ],
  charts: [{ name: 'Loads', table: 'Loads', draw: drawLoads }],
  rules: (language, areaOf) => [
    ...letterRules(
      language,
      areaOf('RoleMatrix', 'id'),
      areaOf('RoleMatrix', 'activity'),
      areaOf('RoleMatrix', 'check'),
    ),
    heat(areaOf('Loads', 'load').area),
  ],
  result: 'roleSheets',
  print: { orientation: 'landscape', paper: 'A3' },
});

/** White while there is room, amber where it is used up, red beyond. */
function heat(area: RuleArea['area']): ConditionalFormatData {
  return {
    areas: [area],
    stopIfTrue: false,
    rule: {
      kind: 'colorScale',
      points: [
        { type: 'number', value: '0.5', color: 'FFFFFF' },
        { type: 'number', value: '0.95', color: 'FBE3B5' },
        { type: 'number', value: '1.2', color: 'F2B5AC' },
      ],
    },
  };
}
