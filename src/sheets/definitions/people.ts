// Step 0, People: who takes part, when one of them is away, and when nobody works.

import { idColumn, inputColumn } from '../schema/columns';
import type { SheetDefinition } from '../schema/SheetDefinition';

export const peopleSheet: SheetDefinition = {
  key: 'people',
  name: 'sheet.people.name',
  title: 'sheet.people.title',
  question: 'sheet.people.question',
  guidance: 'sheet.people.guidance',
  step: 0,
  tables: [
    {
      kind: 'input',
      table: 'people',
      name: 'People',
      caption: 'table.people',
      left: 0,
      blankRows: 8,
      columns: [
        idColumn('people'),
        inputColumn('people', 'name', 190),
        inputColumn('people', 'involvement', 140),
        inputColumn('people', 'hoursPerWeek', 118),
      ],
    },
    {
      kind: 'input',
      table: 'daysOff',
      name: 'DaysOff',
      caption: 'table.daysOff',
      left: 5,
      blankRows: 8,
      columns: [
        idColumn('daysOff'),
        inputColumn('daysOff', 'person', 150),
        inputColumn('daysOff', 'from', 105),
        inputColumn('daysOff', 'to', 105),
        inputColumn('daysOff', 'note', 215, 'longText'),
      ],
    },
    {
      kind: 'input',
      table: 'holidays',
      name: 'Holidays',
      caption: 'table.holidays',
      left: 11,
      blankRows: 8,
      columns: [idColumn('holidays'), inputColumn('holidays', 'day', 105), inputColumn('holidays', 'name', 200)],
    },
  ],
  print: { orientation: 'landscape' },
};
