// What the decisions about the activities save in time, energy and money, all of them together.

import { message } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { outputColumn } from './outputColumn';

const tenths = (value: number): number => Math.round(value * 10) / 10;

function savingsRows({
  analysis: {
    flows: {
      savings: { before, after },
    },
  },
  language,
}: SheetContext): readonly OutputRow[] {
  return (['hoursPerMonth', 'energy', 'costPerMonth'] as const).map((key): OutputRow => {
    const [then, later] = [before[key], after[key]];
    const known = then !== undefined && later !== undefined;
    return {
      level: 1,
      cells: {
        what: message(language, `column.activities.${key}`),
        before: then === undefined ? null : tenths(then),
        after: later === undefined ? null : tenths(later),
        saved: known ? tenths(then - later) : null,
      },
    };
  });
}

export const savingsTable = (left: number): OutputTable => ({
  kind: 'output',
  name: 'Savings',
  caption: 'table.savings',
  left,
  rows: savingsRows,
  columns: [
    outputColumn('savings', 'what', 130, 'text'),
    outputColumn('savings', 'before', 94, 'number'),
    outputColumn('savings', 'after', 94, 'number'),
    outputColumn('savings', 'saved', 80, 'number'),
  ],
});
