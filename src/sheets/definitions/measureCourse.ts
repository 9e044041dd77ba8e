// The course of a measure as rows for a chart: readings, target, and where the pace of late leads.

import { dayNumber, dayOf, measureKind } from '../../domain';
import type { OutputRow } from '../schema/SheetDefinition';
import { dayCell } from '../values/serialDay';
import type { KeyMeasure } from './keyMeasures';

/** A forecast further away than this share of the whole way tells nothing. */
const furthest = 0.5;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Oldest first: the start, the readings, the due day, the day of the forecast. Readings stand one below the other, so that their line has no gap. */
export function measureCourse({ of, measure }: KeyMeasure): readonly OutputRow[] {
  const {
    series,
    forecast: { pace, day },
  } = measure;
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const [start, due, reached] = [dayNumber(of.start), dayNumber(of.due), dayNumber(day)];
  const end = Math.max(due ?? last.day, last.day);
  const reach = end + (end - (start ?? first.day)) * furthest;
  const { target, lower } = measureKind(of).lines(of);
  const later = new Set(
    [due, reached !== undefined && reached <= reach ? reached : undefined].filter(
      (one) => one !== undefined && one > last.day,
    ),
  );
  const row = (at: number, actual: number | undefined, forecast: number | undefined): OutputRow => ({
    level: 1,
    cells: {
      day: dayCell(dayOf(at)),
      actual: actual ?? null,
      target: target ?? null,
      forecast: forecast === undefined ? null : hundredths(forecast),
      lower: lower ?? null,
    },
  });
  return [
    ...(start !== undefined && start < first.day ? [row(start, undefined, undefined)] : []),
    ...series.map((point) =>
      row(point.day, point.value, point === last && pace !== undefined && later.size > 0 ? point.value : undefined),
    ),
    ...([...later] as number[])
      .sort((a, b) => a - b)
      .map((at) => row(at, undefined, pace === undefined ? undefined : last.value + pace * (at - last.day))),
  ];
}
