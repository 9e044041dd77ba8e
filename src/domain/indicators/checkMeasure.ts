// What the readings of a measure say out loud.
import { cellOf, finding, type Finding } from '../findings';
import { dayNumber } from '../calendar/dayNumber';
import type { MeasuredTable } from '../measures';
import type { Day, Row } from '../model/Row';
import type { MeasureAnalysis } from './analyseMeasure';

/** Findings about where a measure stands: measure.neverUpdated, measure.stale, measure.overdue, measure.behind. `today` and `due` as days. */
export function checkMeasureState(
  table: MeasuredTable,
  row: Row,
  state: MeasureAnalysis,
  due: Day | undefined,
  today: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (state.value === undefined && state.status === 'noData')
    findings.push(finding('measure.neverUpdated', cellOf(table, row), {}));
  if (state.stale && state.lastDay !== undefined) {
    findings.push(
      finding('measure.stale', cellOf(table, row), {
        last: state.lastDay,
        days: today - (dayNumber(state.lastDay) as number),
      }),
    );
  }
  const dueDay = dayNumber(due);
  if (due !== undefined && dueDay !== undefined && dueDay < today && state.progress !== undefined && !state.achieved) {
    findings.push(finding('measure.overdue', cellOf(table, row, 'due'), { due, progress: state.progress }));
  } else if (state.status === 'late' && state.behind !== undefined) {
    findings.push(finding('measure.behind', cellOf(table, row), { points: Math.round(state.behind) }));
  }
  return findings;
}
