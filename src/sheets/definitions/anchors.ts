// Step 4, anchors: what much less and much more than expected will look like, for goals no figure measures.

import { inputColumn } from '../schema/columns';
import { inputTable } from './inputTable';
import { nameBeside } from './lookup';
import { sheetOf } from './sheetOf';

export const anchorsSheet = sheetOf('anchors', {
  step: 4,
  tables: [
    inputTable('anchors', 0, 6, [
      inputColumn('anchors', 'goal', 75),
      inputColumn('anchors', 'minusTwo', 210, 'longText'),
      inputColumn('anchors', 'minusOne', 210, 'longText'),
      inputColumn('anchors', 'zero', 210, 'longText'),
      inputColumn('anchors', 'plusOne', 210, 'longText'),
      inputColumn('anchors', 'plusTwo', 210, 'longText'),
      inputColumn('anchors', 'writtenOn', 100),
      nameBeside({ table: 'anchors', key: 'goalName', of: 'goal', source: 'Goals', header: 'column.goals.name', id: 'column.goals.id', rows: ({ engagement }) => engagement.goals }),
    ]),
  ],
  print: { orientation: 'landscape' },
});
