// Step 2, forces: what eases the project and what hinders it.

import type { Factor } from '../../domain';
import { message, type Language } from '../../locales';
import { COLORS } from '../look/styles';
import { folded, formulaColumn, inputColumn } from '../schema/columns';
import type { ChartDefinition, ColumnDefinition } from '../schema/SheetDefinition';
import { answeredBy } from './answeredBy';
import { columnRange } from './columnRange';
import { inputTable } from './inputTable';
import { sheetOf } from './sheetOf';

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
    table: 'factors', key: 'force', width: 75, format: 'number',
    formula: (of, language) => `=IF(ISNUMBER(${of('strength')}),IF(${of('effect')}="${eases(language)}",${of('strength')},IF(${of('effect')}="${hinders(language)}",-${of('strength')},"")),"")`,
    value: ({ effect, strength }) => (strength === undefined || effect === undefined ? '' : effect === 'eases' ? strength : -strength),
  }),
  answeredBy('factors'),
];

const forces: ChartDefinition = {
  name: 'ForceField',
  table: 'Factors',
  draw: (placement, { analysis, language }) => {
    const field = analysis.project.forceField;
    const lean = field.net > 0 ? 'eases' : field.net < 0 ? 'hinders' : 'even';
    return {
      name: 'ForceField',
      kind: 'barClustered',
      anchor: { from: { row: 4, column: 11, x: 0, y: 0 }, to: { row: 24, column: 19, x: 0, y: 0 } },
      title: field.eases + field.hinders === 0 ? message(language, 'chart.forces.empty') : message(language, 'chart.forces.title', { lean, eases: field.eases, hinders: field.hinders }),
      altText: message(language, 'chart.forces.alt'),
      series: [{ name: message(language, 'computed.factors.force'), categories: columnRange(placement, 'name'), values: columnRange(placement, 'force'), color: COLORS.accent, dataLabels: { position: 'outsideEnd' } }],
      categoryAxis: { reversed: true },
      valueAxis: { minimum: -5, maximum: 5, majorUnit: 1, gridlines: true },
      gapWidth: 40,
    };
  },
};

export const forcesSheet = sheetOf('forces', { step: 2, tables: [inputTable('factors', 0, 8, factors)], charts: [forces], result: 'traceability', print: { orientation: 'landscape' } });
