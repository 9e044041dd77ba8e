// Step 3, the mission: its words, how one will know that it is fulfilled, and what it leaves out.

import type { Criterion, Engagement } from '../../domain';
import { message } from '../../locales';
import { progressBar } from '../theme/rules';
import { computedColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { outputColumn } from './outputColumn';
import { recordTable } from './recordTable';
import { sheetOf } from './sheetOf';

const criteria: readonly ColumnDefinition<Criterion>[] = [
  inputColumn('criteria', 'name', 260, 'longText'),
  inputColumn('criteria', 'measuredBy', 95),
  inputColumn('criteria', 'met', 75),
  computedColumn({
    table: 'criteria',
    key: 'progress',
    width: 96,
    format: 'percent',
    value: (criterion, { analysis }) =>
      lineFor(analysis.completion.criteria, (line) => line.criterion.row, criterion.row)?.progress ?? null,
  }),
];

const leftOut: OutputTable = {
  kind: 'output',
  name: 'MissionCoverage',
  caption: 'table.missionCoverage',
  left: 10,
  rows: leftOutRows,
  columns: [outputColumn('missionCoverage', 'kind', 110, 'text'), outputColumn('missionCoverage', 'name', 220, 'text')],
};

function leftOutRows({ analysis: { mission }, engagement, language }: SheetContext): readonly OutputRow[] {
  const rows = (table: 'values' | 'customers' | 'competences', ids: readonly string[]): readonly OutputRow[] =>
    ids.map((id) => ({
      level: 1,
      cells: {
        kind: message(language, `table.${table}`),
        name: `${id} ${lineFor(engagement[table] as Engagement['values'], (row) => row.id, id)?.name ?? ''}`.trim(),
      },
    }));
  return [
    ...rows('values', mission.valuesLeftOut),
    ...rows('customers', mission.customersLeftOut),
    ...rows('competences', mission.strengthsLeftOut),
  ];
}

export const missionSheet = sheetOf('mission', {
  step: 3,
  tables: [
    recordTable('mission', 0, { label: 245, value: 360, help: 300 }),
    inputTable('criteria', 4, 6, criteria),
    leftOut,
  ],
  rules: (_language, areaOf) => [progressBar(areaOf('Criteria', 'progress').area)],
  result: 'dashboard',
  print: { orientation: 'landscape' },
});
