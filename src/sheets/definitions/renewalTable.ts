// The history of renewal: how far the mission is fulfilled, every goal achieved so far, and what followed it.

import { message } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { dayCell } from '../values/serialDay';
import { outputColumn } from './outputColumn';

function missionRow({ analysis: { completion }, language }: SheetContext): readonly OutputRow[] {
  const { criteria, complete, declared } = completion;
  if (criteria.length === 0) return [];
  const sign = message(language, complete || declared ? 'status.done.sign' : 'status.onTrack.sign');
  const met = message(language, 'renewal.criteria', {
    met: criteria.filter((one) => one.met).length,
    count: criteria.length,
  });
  return [{ level: 1, cells: { name: message(language, 'renewal.mission'), state: `${sign} ${met}` } }];
}

function goalRows({ analysis: { renewal }, language }: SheetContext): readonly OutputRow[] {
  return renewal.history.map(({ goal, achievedOn, next, review, answered }): OutputRow => {
    const decided =
      review?.decision === undefined || next.length > 0
        ? message(language, 'renewal.followed')
        : message(language, `choice.reviewDecision.${review.decision}`);
    const state = answered
      ? `${message(language, 'status.done.sign')} ${decided}`
      : `${message(language, 'status.atRisk.sign')} ${message(language, 'renewal.asks')}`;
    return {
      level: 1,
      cells: {
        id: goal.id,
        name: goal.name,
        achievedOn: dayCell(achievedOn),
        state,
        next: next.length === 0 ? null : next.join(', '),
      },
    };
  });
}

export const renewalTable = (left: number): OutputTable => ({
  kind: 'output',
  name: 'Renewal',
  caption: 'table.renewal',
  left,
  rows: (context) => [...missionRow(context), ...goalRows(context)],
  columns: [
    outputColumn('renewal', 'id', 56, 'id'),
    outputColumn('renewal', 'name', 240, 'longText'),
    outputColumn('renewal', 'achievedOn', 100, 'day'),
    outputColumn('renewal', 'state', 210, 'status'),
    outputColumn('renewal', 'next', 90, 'text'),
  ],
});
