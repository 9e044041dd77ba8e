// What asks for attention on a date, the longest waiting first: what is due by today, then what comes before the next check-in.

import type { DueItem } from '../../domain';
import { message } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { dayCell } from '../values/serialDay';
import { outputColumn } from './outputColumn';

function dueRow({ kind, day, name, place, overdue }: DueItem, { language, analysis }: SheetContext): OutputRow {
  const sign = message(
    language,
    overdue ? 'status.late.sign' : day === analysis.today ? 'status.atRisk.sign' : 'status.notStarted.sign',
  );
  return {
    level: 1,
    cells: {
      when: dayCell(day),
      kind: `${sign} ${message(language, `due.${kind}`)}`,
      id: place.id ?? null,
      what: name === '' ? null : name,
    },
  };
}

export const dueTable = (left: number): OutputTable => ({
  kind: 'output',
  name: 'Due',
  caption: 'table.due',
  left,
  rows: (context) => [...context.analysis.due.now, ...context.analysis.due.soon].map((item) => dueRow(item, context)),
  columns: [
    outputColumn('due', 'when', 100, 'day'),
    outputColumn('due', 'kind', 125, 'status'),
    outputColumn('due', 'id', 56, 'id'),
    outputColumn('due', 'what', 260, 'longText'),
  ],
});
