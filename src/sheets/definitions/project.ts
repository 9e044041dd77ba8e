// Step 2, audit of the project: customers, partners, forces.

import type { Factor } from '../../domain';
import { message, type Language } from '../../locales';
import { COLORS } from '../look/styles';
import { formulaColumn, inputColumn } from '../schema/columns';
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
  inputColumn('factors', 'accepted', 120, 'longText'),
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
      anchor: { from: { row: 4, column: 26, x: 0, y: 0 }, to: { row: 24, column: 35, x: 0, y: 0 } },
      title: field.eases + field.hinders === 0 ? message(language, 'chart.forces.empty') : message(language, 'chart.forces.title', { lean, eases: field.eases, hinders: field.hinders }),
      altText: message(language, 'chart.forces.alt'),
      series: [{ name: message(language, 'computed.factors.force'), categories: columnRange(placement, 'name'), values: columnRange(placement, 'force'), color: COLORS.accent, dataLabels: { position: 'outsideEnd' } }],
      categoryAxis: { reversed: true },
      valueAxis: { minimum: -5, maximum: 5, majorUnit: 1, gridlines: true },
      gapWidth: 40,
    };
  },
};

export const projectSheet = sheetOf('project', {
  step: 2,
  tables: [
    inputTable('customers', 0, 8, [
      inputColumn('customers', 'name', 150, 'longText'),
      inputColumn('customers', 'expectation', 230, 'longText'),
      inputColumn('customers', 'importance', 90),
      inputColumn('customers', 'satisfaction', 95),
      inputColumn('customers', 'accepted', 120, 'longText'),
      answeredBy('customers'),
    ]),
    inputTable('partners', 8, 8, [
      inputColumn('partners', 'name', 150, 'longText'),
      inputColumn('partners', 'contribution', 200, 'longText'),
      inputColumn('partners', 'influence', 80),
      inputColumn('partners', 'support', 75),
      inputColumn('partners', 'accepted', 120, 'longText'),
      answeredBy('partners'),
    ]),
    inputTable('factors', 16, 8, factors),
  ],
  charts: [forces],
  print: { orientation: 'landscape', paper: 'A3' },
});
