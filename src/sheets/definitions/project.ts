// Step 2, audit of the project: who receives it, who takes part.

import { folded, inputColumn } from '../schema/columns';
import { answeredBy } from './answeredBy';
import { checkColumn } from './checkColumn';
import { inputTable } from './inputTable';
import { sheetOf } from './sheetOf';

export const projectSheet = sheetOf('project', {
  step: 2,
  tables: [
    inputTable('customers', 0, 8, [
      inputColumn('customers', 'name', 150, 'longText'),
      inputColumn('customers', 'expectation', 230, 'longText'),
      inputColumn('customers', 'importance', 90),
      inputColumn('customers', 'satisfaction', 95),
      folded(inputColumn('customers', 'accepted', 120, 'longText')),
      answeredBy('customers'),
      checkColumn('customers', 190),
    ]),
    inputTable('partners', 9, 8, [
      inputColumn('partners', 'name', 150, 'longText'),
      inputColumn('partners', 'contribution', 200, 'longText'),
      inputColumn('partners', 'influence', 80),
      inputColumn('partners', 'support', 75),
      folded(inputColumn('partners', 'accepted', 120, 'longText')),
      answeredBy('partners'),
      checkColumn('partners', 190),
    ]),
  ],
  result: 'traceability',
  print: { orientation: 'landscape' },
});
