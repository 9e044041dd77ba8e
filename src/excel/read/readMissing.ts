// Asks for what a first answer showed to be of interest: tables under other names, charts of ours, and how large other people's tables are.

import { isTooLarge, readInParts } from './readInParts';
import { askBody, placeOf, type AskedBody, type TableBody } from './TableBody';

/** A chart of ours. */
export interface ChartPlace {
  readonly sheet: string;
  readonly name: string;
}

/** What a chart shows: its title, '' where it has none, and the names of its series. */
export interface ChartAnswer {
  readonly title: string;
  readonly series: readonly string[];
}

interface Missing {
  /** Names of tables. */
  readonly bodies: readonly string[];
  readonly charts: readonly ChartPlace[];
  /** Names of tables that are not ours. */
  readonly sizes: readonly string[];
}

interface Found {
  /** By the tables' names in small letters. */
  readonly bodies: ReadonlyMap<string, TableBody>;
  /** Undefined for a chart Excel tells nothing about. */
  readonly chart: (place: ChartPlace) => ChartAnswer | undefined;
  /** Cells, by the tables' names. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** None or one request; where it asks for too much, or for a chart Excel does not tell about, one more without that. `inParts`: the values are known to be too many for one answer. */
export async function readMissing(context: Excel.RequestContext, missing: Missing, inParts: boolean): Promise<Found> {
  if (missing.bodies.length + missing.charts.length + missing.sizes.length === 0)
    return { bodies: new Map(), chart: () => undefined, sizes: new Map() };
  if (inParts)
    return {
      ...(await readMissing(context, { ...missing, bodies: [] }, false)),
      bodies: await readInParts(context, missing.bodies),
    };
  const { worksheets, tables } = context.workbook;
  const bodies = missing.bodies.map(
    (name) => [name.toLowerCase(), loadBody(tables.getItemOrNullObject(name))] as const,
  );
  const sizes = missing.sizes.map(
    (name) => [name, tables.getItemOrNullObject(name).getRange().load('cellCount')] as const,
  );
  const charts = missing.charts.map((place) => {
    const chart = worksheets.getItem(place.sheet).charts.getItem(place.name);
    return [keyOf(place), { title: chart.title.load('text'), series: chart.series.load('items/name') }] as const;
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return readMissing(context, missing, true);
    if (missing.charts.length === 0 || (error as { readonly code?: unknown }).code !== 'UnsupportedOperation')
      throw error;
    return readMissing(context, { ...missing, charts: [] }, false);
  }
  const answers = new Map(
    charts.map(([key, { title, series }]) => [
      key,
      { title: title.text, series: series.items.map(({ name }) => name) },
    ]),
  );
  return {
    bodies: new Map(bodies.flatMap(([name, range]) => bodyOf(name, range))),
    chart: (place) => answers.get(keyOf(place)),
    sizes: new Map(sizes.flatMap(([name, range]) => (range.isNullObject ? [] : [[name, range.cellCount]]))),
  };
}

/** Asks for a table's place and values. */
export function loadBody(table: Excel.Table): AskedBody {
  return askBody(table, 'address,values');
}

/** None where the table is not there. */
export function bodyOf(name: string, { range, used }: AskedBody): readonly (readonly [string, TableBody])[] {
  const area = placeOf(range)?.area;
  const first = placeOf(used)?.area;
  return area ? [[name, { area, first: first ?? area, values: first ? used.values : [] }]] : [];
}

const keyOf = ({ sheet, name }: ChartPlace): string => `${sheet}\n${name}`;
