// Moves every day of an engagement, as one moves a story to another year.

import { COLUMNS, dayNumber, dayOf, type ColumnRule, type Day, type Engagement, type Settings, type TableName } from '../domain';

/**
 * Moves all days by the whole weeks between the two days, so that weekdays stay. Holidays keep their place in the calendar and change only the year.
 */
export function moveDays<T extends { readonly engagement: Engagement; readonly settings: Settings }>(story: T, from: Day, to: Day): T {
  const days = Math.round(((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)) / 7) * 7;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const move = (day: Day | undefined): Day | undefined => {
    const number = dayNumber(day);
    return number === undefined ? day : dayOf(number + days);
  };
  const moved = Object.fromEntries(
    (Object.entries(COLUMNS) as [TableName, Readonly<Record<string, ColumnRule>>][]).map(([table, rules]) => {
      const columns = Object.keys(rules).filter((key) => rules[key]?.kind === 'day');
      const moveRow = (row: object): object => ({
        ...row,
        ...Object.fromEntries(columns.map((key) => {
          const day = (row as Readonly<Record<string, Day | undefined>>)[key];
          return [key, table === 'holidays' && day !== undefined ? `${Number(day.slice(0, 4)) + years}${day.slice(4)}` : move(day)];
        })),
      });
      return [table, columns.length === 0 ? story.engagement[table] : (story.engagement[table] as readonly object[]).map(moveRow)];
    }),
  );
  const { start, end } = story.settings;
  return { ...story, engagement: { ...story.engagement, ...moved }, settings: { ...story.settings, start: move(start), end: move(end) } };
}
