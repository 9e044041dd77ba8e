// Step 1, audit of the coachee: what one can do against what the project asks.

import type { Competence } from '../../domain';
import { message } from '../../locales';
import { COLORS } from '../theme/styles';
import { computedColumn, folded, formulaColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, OutputTable } from '../schema/SheetDefinition';
import { answeredBy } from './answeredBy';
import { checkColumn } from './checkColumn';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { wholeColumns } from './wholeColumns';

const line = (competence: Competence, { analysis }: SheetContext) =>
  lineFor(analysis.competences.lines, (one) => one.competence.row, competence.row);

const columns: readonly ColumnDefinition<Competence>[] = [
  inputColumn('competences', 'name', 250, 'longText'),
  inputColumn('competences', 'category', 105),
  inputColumn('competences', 'current', 75),
  inputColumn('competences', 'required', 80),
  inputColumn('competences', 'mustHave', 112),
  inputColumn('competences', 'weight', 70),
  inputColumn('competences', 'others', 110),
  folded(inputColumn('competences', 'accepted', 180, 'longText')),
  formulaColumn({
    table: 'competences',
    key: 'gap',
    width: 70,
    format: 'number',
    formula: (of) => `=IF(COUNT(${of('current')},${of('required')})<2,"",MAX(0,${of('required')}-${of('current')}))`,
    value: (competence, context) => line(competence, context)?.gap ?? '',
  }),
  computedColumn({
    table: 'competences',
    key: 'blindSpot',
    width: 90,
    format: 'number',
    value: (competence, context) =>
      line(competence, context)?.blindSpot
        ? Math.round((line(competence, context)?.difference ?? 0) * 100) / 100
        : null,
  }),
  answeredBy('competences'),
  checkColumn('competences'),
];

/** What the radar shows: a table of its own, because spare rows of the input would be spokes without a name. */
const picture: OutputTable = {
  kind: 'output',
  name: 'CompetencePicture',
  caption: 'table.figures',
  left: 22,
  rows: ({ engagement }) =>
    engagement.competences
      .filter(({ name }) => name !== '')
      .map(({ name, current, required }) => ({
        level: 1,
        cells: { name, required: required ?? null, current: current ?? null },
      })),
  columns: [
    outputColumn('competencePicture', 'name', 240, 'text'),
    outputColumn('competencePicture', 'required', 80, 'number'),
    outputColumn('competencePicture', 'current', 80, 'number'),
  ],
};

const radar: ChartDefinition = {
  name: 'CompetenceRadar',
  table: picture.name,
  draw: (placement, { analysis, language, settings }) => {
    const short = analysis.competences.lines.filter(({ gap }) => (gap ?? 0) > 0).length;
    const { fit } = analysis.competences;
    return {
      name: 'CompetenceRadar',
      kind: 'radar',
      anchor: { from: { row: 4, column: 14, x: 0, y: 0 }, to: { row: 26, column: 21, x: 0, y: 0 } },
      title:
        fit !== undefined
          ? message(language, 'chart.competences.title', { count: short, fit: Math.round(fit * 100) })
          : message(language, 'chart.competences.empty'),
      altText: message(language, 'chart.competences.alt'),
      legend: 'bottom',
      series: [
        {
          name: message(language, 'chart.competences.required'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'required'),
          color: COLORS.amber,
          dash: 'dash',
          lineWidth: 2,
        },
        {
          name: message(language, 'chart.competences.current'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'current'),
          color: COLORS.accent,
          lineWidth: 2.5,
        },
      ],
      valueAxis: { minimum: 0, maximum: settings.ratingMax, majorUnit: 1, gridlines: true },
    };
  },
};

export const auditCoacheeSheet = sheetOf('auditCoachee', {
  step: 1,
  variant: 'individual',
  tables: [inputTable('competences', 0, 10, columns), picture],
  charts: [radar],
  result: 'traceability',
  print: { orientation: 'landscape', area: wholeColumns(picture.left - 1) },
});
