// The charts of the dashboard, side by side: goals, the plan over time, and the coachee's balance or the team's profile.

import type { Anchor, ChartData } from '@coachbook/workbook';
import { message } from '../../locales';
import { monthSteps } from '../theme/monthSteps';
import { COLORS } from '../theme/styles';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, TablePlacement } from '../schema/SheetDefinition';
import { balanceRadar } from './balance';
import { columnRange } from './columnRange';
import { LAYOUT } from './dashboardPlaces';
import { goalProgressChart } from './goalTree';
import { teamProfileChart } from './auditTeam';

/** The place of the first, second or third chart. */
function anchor(index: number): Anchor {
  const width = LAYOUT.columns / 3;
  return {
    from: { row: LAYOUT.charts, column: index * width, x: 0, y: 0 },
    to: { row: LAYOUT.charts + LAYOUT.chartRows, column: (index + 1) * width, x: 0, y: 0 },
  };
}

/** A chart of another sheet, here. */
function again({ name, table, draw }: ChartDefinition, index: number): ChartDefinition {
  const own = `Dashboard${name}`;
  return {
    name: own,
    table,
    draw: (placement, context) => ({ ...draw(placement, context), name: own, anchor: anchor(index) }),
  };
}

function burnUp(
  placement: TablePlacement,
  {
    analysis: {
      plan: { earned },
    },
    language,
  }: SheetContext,
): ChartData {
  const percent = (sum: number): number => Math.round((sum / earned.total) * 100);
  const line = (key: 'planned' | 'earned') =>
    ({
      name: message(language, `chart.burnUp.${key}`),
      categories: columnRange(placement, 'day'),
      values: columnRange(placement, key),
    }) as const;
  return {
    name: 'BurnUp',
    kind: 'line',
    anchor: anchor(1),
    title:
      earned.total === 0
        ? message(language, 'chart.burnUp.empty')
        : message(language, 'chart.burnUp.title', { earned: percent(earned.earned), planned: percent(earned.planned) }),
    altText: message(language, 'chart.burnUp.alt'),
    legend: 'bottom',
    series: [
      { ...line('planned'), color: COLORS.expected, dash: 'dash', lineWidth: 2 },
      { ...line('earned'), color: COLORS.accent, lineWidth: 2.5 },
    ],
    categoryAxis: {
      kind: 'date',
      numberFormat: 'mmm yy',
      majorUnit: monthSteps(earned.curve[0]?.day, earned.curve.at(-1)?.day),
    },
    valueAxis: { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: '0%', gridlines: true },
  };
}

export const dashboardCharts: readonly ChartDefinition[] = [
  again(goalProgressChart, 0),
  { name: 'BurnUp', table: 'BurnUp', draw: burnUp },
  again(balanceRadar, 2),
  again(teamProfileChart, 2),
];
