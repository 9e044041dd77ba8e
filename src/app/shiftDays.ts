// Moves every day of an engagement but its holidays, which belong to the calendar.

import {
  COLUMNS,
  dayNumber,
  dayOf,
  type ColumnRule,
  type Day,
  type Engagement,
  type Settings,
  type TableName,
} from '../domain';

/** By that many calendar days; whole weeks keep the weekdays. What is no day (2025-02-30) stays as it was typed. */
export function shiftDays<T extends { readonly engagement: Engagement; readonly settings: Settings }>(
  story: T,
  days: number,
): T {
  const move = (day: Day | undefined): Day | undefined => {
    const number = dayNumber(day);
    return number === undefined ? day : dayOf(number + days);
  };
  const moved = Object.fromEntries(
    (Object.entries(COLUMNS) as [TableName, Readonly<Record<string, ColumnRule>>][]).map(([table, rules]) => {
      const columns = Object.keys(rules).filter((key) => rules[key]?.kind === 'day');
      const moveRow = (row: object): object => ({
        ...row,
        ...Object.fromEntries(
          columns.map((key) => [key, move((row as Readonly<Record<string, Day | undefined>>)[key])]),
        ),
      });
      return [
        table,
        columns.length === 0 || table === 'holidays'
          ? story.engagement[table]
          : (story.engagement[table] as readonly object[]).map(moveRow),
      ];
    }),
  );
  const { start, end } = story.settings;
  return {
    ...story,
    engagement: { ...story.engagement, ...moved },
    settings: { ...story.settings, start: move(start), end: move(end) },
  };
}
