// What can be wrong with a measure, and what its readings say out loud.
import { cellOf, finding, type Finding } from '../findings';
import { dayNumber } from '../calendar/dayNumber';
import { finite } from '../model/finite';
import type { Measure } from '../model/goals';
import type { Day, Row } from '../model/Row';
import type { MeasureAnalysis } from './analyseMeasure';

type MeasuredTable = 'goals' | 'indicators';

/** Whether a quantitative measure says enough to be measured at all. */
export function isMeasurable(measure: Measure): boolean {
  if (measure.direction === 'range') return finite(measure.low) !== undefined || finite(measure.high) !== undefined;
  return finite(measure.baseline) !== undefined && finite(measure.target) !== undefined;
}

/** Whether anything of a quantitative measure was filled in. */
export function isMeasureBegun(measure: Measure): boolean {
  return [measure.baseline, measure.target, measure.low, measure.high].some((value) => finite(value) !== undefined);
}

/**
 * Findings about how a quantitative measure is set up: measure.targetEqualsBaseline (remedy: keep in range), measure.directionContradicts (remedy: the other
 * direction), measure.rangeMissing, measure.incomplete.
 */
export function checkMeasureSetUp(table: MeasuredTable, row: Row & Measure): readonly Finding[] {
  const { direction, baseline, target } = row;
  if (direction === 'range') {
    return isMeasurable(row) ? [] : [finding('measure.rangeMissing', cellOf(table, row, 'low'), {})];
  }
  if (!isMeasureBegun(row)) return [];
  const from = finite(baseline);
  const to = finite(target);
  if (from === undefined || to === undefined)
    return [finding('measure.incomplete', cellOf(table, row, from === undefined ? 'baseline' : 'target'), {})];
  const place = cellOf(table, row, 'direction');
  if (from === to)
    return [
      finding(
        'measure.targetEqualsBaseline',
        cellOf(table, row, 'target'),
        { value: to },
        { kind: 'set', place, value: 'range' },
      ),
    ];
  const truth = to > from ? 'increase' : 'decrease';
  if (direction === undefined || direction === truth) return [];
  return [
    finding(
      'measure.directionContradicts',
      place,
      { baseline: from, target: to },
      { kind: 'set', place, value: truth },
    ),
  ];
}

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
