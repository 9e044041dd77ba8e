// Step 2, forces: what eases the project and what hinders it.

import type { Factor } from '../../domain';
import { message, type Language } from '../../locales';
import { COLORS } from '../theme/styles';
import { folded, formulaColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { ChartDefinition, OutputRow, OutputTable } from '../schema/SheetDefinition';
import { answeredBy } from './answeredBy';
import { checkColumn } from './checkColumn';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { wholeColumns } from './wholeColumns';

const eases = (language: Language): string => message(language, 'choice.factorEffect.eases');
const hinders = (language: Language): string => message(language, 'choice.factorEffect.hinders');

const factors: readonly ColumnDefinition<Factor>[] = [
  inputColumn('factors', 'name', 200, 'longText'),
  inputColumn('factors', 'nature', 95),
  inputColumn('factors', 'effect', 95),
  inputColumn('factors', 'strength', 80),
  inputColumn('factors', 'response', 200, 'longText'),
  folded(inputColumn('factors', 'accepted', 120, 'longText')),
  formulaColumn({
    table: 'factors',
    key: 'force',
    width: 105,
    format: 'number',
    formula: (of, language) =>
      `=IF(ISNUMBER(${of('strength')}),IF(${of('effect')}="${eases(language)}",${of('strength')},IF(${of('effect')}="${hinders(language)}",-${of('strength')},"")),"")`,
    value: ({ effect, strength }) =>
      strength === undefined || effect === undefined ? '' : effect === 'eases' ? strength : -strength,
  }),
  answeredBy('factors'),
  checkColumn('factors'),
];

/** What the chart shows: what eases above, what hinders below, the strongest first on either side. */
const picture: OutputTable = {
  kind: 'output',
  name: 'ForcePicture',
  caption: 'table.figures',
  left: 21,
  rows: ({ engagement }) => {
    const rated = engagement.factors
      .filter(({ name, effect, strength }) => name !== '' && effect !== undefined && strength !== undefined)
      .sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
    const row = ({ name, effect, strength = 0 }: Factor): OutputRow => ({
      level: 1,
      cells: { name, eases: effect === 'eases' ? strength : null, hinders: effect === 'hinders' ? -strength : null },
    });
    return [
      ...rated.filter(({ effect }) => effect === 'eases'),
      ...rated.filter(({ effect }) => effect === 'hinders'),
    ].map(row);
  },
  columns: [
    outputColumn('forcePicture', 'name', 330, 'text'),
    outputColumn('forcePicture', 'eases', 75, 'number'),
    outputColumn('forcePicture', 'hinders', 75, 'number'),
  ],
};

const forces: ChartDefinition = {
  name: 'ForceField',
  table: picture.name,
  draw: (placement, { analysis, language }) => {
    const field = analysis.project.forceField;
    const lean = field.net > 0 ? 'eases' : field.net < 0 ? 'hinders' : 'even';
    return {
      name: 'ForceField',
      kind: 'barClustered',
      anchor: { from: { row: 4, column: 12, x: 0, y: 0 }, to: { row: 24, column: 20, x: 0, y: 0 } },
      title:
        field.eases + field.hinders === 0
          ? message(language, 'chart.forces.empty')
          : message(language, 'chart.forces.title', { lean, eases: field.eases, hinders: field.hinders }),
      altText: message(language, 'chart.forces.alt'),
      legend: 'bottom',
      series: [
        {
          name: message(language, 'chart.forces.eases'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'eases'),
          color: COLORS.accent,
          dataLabels: { position: 'outsideEnd' },
        },
        {
          name: message(language, 'chart.forces.hinders'),
          categories: columnRange(placement, 'name'),
          values: columnRange(placement, 'hinders'),
          color: COLORS.amber,
          dataLabels: { numberFormat: '0;0', position: 'outsideEnd' },
        },
      ],
      categoryAxis: { reversed: true },
      valueAxis: {
        minimum: -6,
        maximum: 6,
        majorUnit: 2,
        numberFormat: '0;0',
        gridlines: true,
        title: message(language, 'chart.axis.strength'),
      },
      gapWidth: 40,
      overlap: 100,
    };
  },
};

export const forcesSheet = sheetOf('forces', {
  step: 2,
  tables: [inputTable('factors', 0, 8, factors), picture],
  charts: [forces],
  result: 'traceability',
  print: { orientation: 'landscape', area: wholeColumns(picture.left - 1) },
});
