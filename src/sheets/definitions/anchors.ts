// Step 4, anchors: what much less and much more than expected will look like, for goals no figure measures.

import type { Anchors } from '../../domain';
import { message } from '../../locales';
import { computedColumn, inputColumn } from '../schema/columns';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputTable } from '../schema/SheetDefinition';
import { inputTable } from './inputTable';
import { lineFor, nameBeside } from './lookup';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';

/** The level the goal stands at today, -2..+2. */
const level = ({ goal }: Anchors, { analysis, engagement }: SheetContext) =>
  lineFor(analysis.goals.lines, (line) => line.goal.row, lineFor(engagement.goals, ({ id }) => id, goal ?? '')?.row)
    ?.measure.value;

/** One score over all goals that have a level: 50 where they are reached as expected. */
const attainment: OutputTable = {
  kind: 'output',
  name: 'Attainment',
  caption: 'table.attainment',
  left: 11,
  rows: ({ analysis: { goals }, language }) => [
    {
      level: 1,
      cells: {
        figure: message(language, 'figure.attainment'),
        value: goals.attainment === undefined ? null : Math.round(goals.attainment * 10) / 10,
      },
    },
  ],
  columns: [outputColumn('figures', 'figure', 150, 'text'), outputColumn('figures', 'value', 80, 'number')],
};

export const anchorsSheet = sheetOf('anchors', {
  step: 4,
  tables: [
    inputTable('anchors', 0, 6, [
      inputColumn('anchors', 'goal', 75),
      inputColumn('anchors', 'minusTwo', 184, 'longText'),
      inputColumn('anchors', 'minusOne', 184, 'longText'),
      inputColumn('anchors', 'zero', 184, 'longText'),
      inputColumn('anchors', 'plusOne', 184, 'longText'),
      inputColumn('anchors', 'plusTwo', 184, 'longText'),
      inputColumn('anchors', 'writtenOn', 100),
      nameBeside({
        table: 'anchors',
        key: 'goalName',
        of: 'goal',
        source: 'Goals',
        header: 'column.goals.name',
        id: 'column.goals.id',
        rows: ({ engagement }) => engagement.goals,
      }),
      computedColumn({
        table: 'anchors',
        key: 'level',
        width: 90,
        format: 'number',
        value: (anchors, context) => level(anchors, context) ?? null,
      }),
    ]),
    attainment,
  ],
  print: { orientation: 'landscape' },
});
