// Step 4, activity flows: recurring work, what it takes, and what becomes of it.

import type { PartOf } from '../../locales';
import type { Activity } from '../../domain';
import { formulaColumn, inputColumn } from '../schema/columns';
import type { ColumnDefinition, FormulaColumn } from '../schema/ColumnDefinition';
import { checkColumn } from './checkColumn';
import { inputTable } from './inputTable';
import { nameBeside } from './lookup';
import { savingsTable } from './savingsTable';
import { sheetOf } from './sheetOf';

/** What is saved a month, where both figures are there. */
function saved(
  key: PartOf<'computed.activities'>,
  before: 'hoursPerMonth' | 'energy' | 'costPerMonth',
  after: 'hoursAfter' | 'energyAfter' | 'costAfter',
): FormulaColumn<Activity> {
  return formulaColumn({
    table: 'activities',
    key,
    width: 95,
    format: 'number',
    formula: (of) => `=IF(COUNT(${of(before)},${of(after)})<2,"",${of(before)}-${of(after)})`,
    value: (activity) =>
      activity[before] === undefined || activity[after] === undefined ? '' : activity[before] - activity[after],
  });
}

const columns: readonly ColumnDefinition<Activity>[] = [
  inputColumn('activities', 'name', 230, 'longText'),
  inputColumn('activities', 'flow', 115),
  inputColumn('activities', 'goal', 75),
  inputColumn('activities', 'inputFrom', 130, 'longText'),
  inputColumn('activities', 'outputTo', 130, 'longText'),
  inputColumn('activities', 'workflow', 140, 'longText'),
  inputColumn('activities', 'frequency', 112),
  inputColumn('activities', 'hoursPerMonth', 102),
  inputColumn('activities', 'energy', 75),
  inputColumn('activities', 'costPerMonth', 93),
  inputColumn('activities', 'decision', 95),
  inputColumn('activities', 'hoursAfter', 80),
  inputColumn('activities', 'energyAfter', 80),
  inputColumn('activities', 'costAfter', 80),
  inputColumn('activities', 'answers', 95),
  nameBeside({
    table: 'activities',
    key: 'goalName',
    of: 'goal',
    source: 'Goals',
    header: 'column.goals.name',
    id: 'column.goals.id',
    rows: ({ engagement }) => engagement.goals,
  }),
  saved('hoursSaved', 'hoursPerMonth', 'hoursAfter'),
  saved('energySaved', 'energy', 'energyAfter'),
  saved('costSaved', 'costPerMonth', 'costAfter'),
  checkColumn('activities'),
];

export const activitiesSheet = sheetOf('activities', {
  step: 4,
  tables: [inputTable('activities', 0, 12, columns), savingsTable(22)],
  result: 'roles',
  frozenColumns: 2,
  print: { orientation: 'landscape' },
});
