// Step 5, resources: what the mission needs, what there is, and how the gap is closed.

import type { Resource } from '../../domain';
import { formulaColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import { checkColumn } from './checkColumn';
import { inputTable } from './inputTable';
import { lineFor } from './lookup';
import { sheetOf } from './sheetOf';

const columns: readonly ColumnDefinition<Resource>[] = [
  inputColumn('resources', 'name', 220, 'longText'),
  inputColumn('resources', 'nature', 90),
  inputColumn('resources', 'category', 140),
  inputColumn('resources', 'neededBy', 110),
  inputColumn('resources', 'needed', 92),
  inputColumn('resources', 'available', 100),
  inputColumn('resources', 'unit', 92),
  inputColumn('resources', 'owner', 130),
  inputColumn('resources', 'cost', 85),
  inputColumn('resources', 'response', 220, 'longText'),
  formulaColumn({
    table: 'resources',
    key: 'gap',
    width: 75,
    format: 'number',
    formula: (of) => `=IF(ISNUMBER(${of('needed')}),MAX(0,${of('needed')}-N(${of('available')})),"")`,
    value: (resource, { analysis }) =>
      lineFor(analysis.resources.lines, (line) => line.resource.row, resource.row)?.gap ?? '',
  }),
  checkColumn('resources', 190),
];

export const resourcesSheet = sheetOf('resources', {
  step: 5,
  tables: [inputTable('resources', 0, 10, columns)],
  result: 'roleSheets',
  print: { orientation: 'landscape' },
});
