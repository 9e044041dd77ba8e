// The goals that are measured, beside the indicators: what is expected of them by now, where they lead, and what pace it would take.

import { measureKind, type GoalLine } from '../../domain';
import { computedHundredths, forecastText, paceAMonth } from '../values/measureCells';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { dayCell } from '../values/serialDay';
import { outputColumn } from './outputColumn';

function isMeasured({ goal, measure, excluded }: GoalLine): boolean {
  return (
    !excluded && (goal.direction !== undefined || measureKind(goal).scale === 'levels' || measure.value !== undefined)
  );
}

function goalRow({ goal, measure }: GoalLine, { language }: SheetContext): OutputRow {
  const { forecast, achieved } = measure;
  return {
    level: 1,
    cells: {
      id: goal.id,
      name: goal.name,
      current: computedHundredths(measure.value),
      target: measureKind(goal).isKept ? null : (goal.target ?? null),
      expected: measure.expected ?? null,
      nextReading: dayCell(measure.nextReading),
      forecast: forecastText(forecast, language),
      requiredPace: achieved ? null : paceAMonth(forecast.requiredPace),
      paceRatio: achieved ? null : computedHundredths(forecast.paceRatio),
    },
  };
}

export const measuredGoals = (left: number): OutputTable => ({
  kind: 'output',
  name: 'MeasuredGoals',
  caption: 'table.measuredGoals',
  left,
  rows: (context) => context.analysis.goals.lines.filter(isMeasured).map((line) => goalRow(line, context)),
  columns: [
    outputColumn('measuredGoals', 'id', 56, 'id'),
    outputColumn('measuredGoals', 'name', 220, 'longText'),
    outputColumn('measuredGoals', 'current', 75, 'number'),
    outputColumn('measuredGoals', 'target', 75, 'number'),
    outputColumn('measuredGoals', 'expected', 85, 'percent'),
    outputColumn('measuredGoals', 'nextReading', 100, 'day'),
    outputColumn('measuredGoals', 'forecast', 165, 'text'),
    outputColumn('measuredGoals', 'requiredPace', 90, 'number'),
    outputColumn('measuredGoals', 'paceRatio', 110, 'number'),
  ],
});
