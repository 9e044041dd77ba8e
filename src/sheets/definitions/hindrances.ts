// Step 1, what stands in one's own way, what feeds and what drains, and the single answers of the audit.

import { folded, inputColumn } from '../schema/columns';
import { inputTable } from './inputTable';
import { recordTable } from './recordTable';
import { sheetOf } from './sheetOf';

export const hindrancesSheet = sheetOf('hindrances', {
  step: 1,
  variant: 'individual',
  tables: [
    recordTable('coachee', 0, { label: 150, value: 260, help: 260 }),
    inputTable('interferences', 4, 6, [
      inputColumn('interferences', 'name', 190, 'longText'),
      inputColumn('interferences', 'goal', 92),
      inputColumn('interferences', 'countermeasure', 210, 'longText'),
      folded(inputColumn('interferences', 'accepted', 130, 'longText')),
    ]),
    inputTable('balanceFactors', 10, 6, [
      inputColumn('balanceFactors', 'name', 190, 'longText'),
      inputColumn('balanceFactors', 'effect', 105),
      inputColumn('balanceFactors', 'lifeDomain', 80),
      inputColumn('balanceFactors', 'strength', 80),
      inputColumn('balanceFactors', 'response', 190, 'longText'),
      folded(inputColumn('balanceFactors', 'accepted', 130, 'longText')),
    ]),
  ],
  print: { orientation: 'landscape' },
});
