// Excel.Chart and ChartCollection: the chart as a whole, its place, title and legend.

import { parseReference, type Anchor, type ChartData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { EventCode } from '../core/eventCodes';
import { RangeRef } from '../core/RangeRef';
import { replaceEntry } from '../document/Entry';
import { HostError } from '../api/HostError';
import type { SheetState } from '../document/SheetState';
import { leftOf, pointAt, pointsPerPixel, topOf } from '../document/measures';
import { booleanOf, choiceOf, invalidArgument, numberOf, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type AnyType, type Property } from '../server/ObjectType';
import { activateSheet } from '../core/activateSheet';
import { uniqueName } from '../insertDelete/uniqueName';
import { seriesFrom } from './chartData';
import { changeChart, chartOf, readChartKind, writeChartKind, type ChartRef } from './chartRefs';
import { rangeArgument } from './sheetOf';

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where an anchor lies, in points. */
export function boxOf(sheet: SheetState, { from, to }: Anchor): Box {
  const left = leftOf(sheet, from.column) + from.x;
  const top = topOf(sheet, from.row) + from.y;
  return {
    left: left * pointsPerPixel,
    top: top * pointsPerPixel,
    width: (leftOf(sheet, to.column) + to.x - left) * pointsPerPixel,
    height: (topOf(sheet, to.row) + to.y - top) * pointsPerPixel,
  };
}

/** Points in, the cells under the corners out. */
export function anchorOf(sheet: SheetState, { left, top, width, height }: Box): Anchor {
  return {
    from: pointAt(sheet, left / pointsPerPixel, top / pointsPerPixel),
    to: pointAt(sheet, (left + width) / pointsPerPixel, (top + height) / pointsPerPixel),
  };
}

function side(key: keyof Box): Property<ChartRef> {
  return {
    get: (ref) => boxOf(ref.sheet, chartOf(ref).anchor)[key],
    set: (ref, value, { core }) => {
      const points = numberOf(value);
      if (points < 0) throw invalidArgument();
      changeChart(core, ref, {
        anchor: anchorOf(ref.sheet, { ...boxOf(ref.sheet, chartOf(ref).anchor), [key]: points }),
      });
    },
  };
}

function setName(core: Core, ref: ChartRef, name: string): void {
  if (
    name === '' ||
    ref.sheet.parts.charts.some((entry) => entry.id !== ref.id && entry.data.name.toUpperCase() === name.toUpperCase())
  )
    throw invalidArgument();
  changeChart(core, ref, { name });
}

/** Excel knows neither title nor series of its newer kinds (office-js#2041, office-js-docs#910). */
function supported(ref: ChartRef): ChartRef {
  if (chartOf(ref).foreign !== undefined)
    throw new HostError('UnsupportedOperation', 'This operation is not supported.');
  return ref;
}

export const Chart = objectType<ChartRef>({
  name: 'Chart',
  identity: (ref) => ({ Id: ref.id }),
  objects: {
    axes: { type: 'ChartAxes', get: (ref) => ref },
    dataLabels: { type: 'ChartDataLabels', get: (ref) => ({ ...ref, index: -1 }) },
    legend: { type: 'ChartLegend', get: (ref) => ref },
    series: { type: 'ChartSeriesCollection', get: supported },
    title: { type: 'ChartTitle', get: supported },
    worksheet: { type: 'Worksheet', get: (ref) => ref.sheet },
  },
  properties: {
    chartType: {
      get: (ref) => chartOf(ref).foreign ?? writeChartKind(chartOf(ref).kind),
      set: (ref, value, { core }) => changeChart(core, ref, { kind: readChartKind(value) }),
    },
    height: side('height'),
    id: { get: (ref) => ref.id },
    left: side('left'),
    name: { get: (ref) => chartOf(ref).name, set: (ref, value, { core }) => setName(core, ref, textOf(value)) },
    top: side('top'),
    width: side('width'),
  },
  methods: {
    activate: { run: (ref, _args, { core }) => activateSheet(core, ref.sheet) },
    delete: {
      run: (ref, _args, { core }) => {
        core.document.setPart(ref.sheet, 'charts', replaceEntry(ref.sheet.parts.charts, ref.id, undefined));
        core.events.raise(EventCode.chartDeleted, [ref.sheet.id], {
          chartId: ref.id,
          worksheetId: ref.sheet.id,
          source: 'Local',
        });
      },
    },
    setData: {
      run: (ref, args, { core }) =>
        changeChart(core, ref, {
          series: seriesFrom(
            core,
            rangeArgument(core, args, 0, ref.sheet),
            args.choice(1, ['Auto', 'Columns', 'Rows'], 'Auto'),
          ),
        }),
    },
    setPosition: {
      run: (ref, args, { core }) => {
        const start = rangeArgument(core, args, 0, ref.sheet).area;
        const before = boxOf(ref.sheet, chartOf(ref).anchor);
        if (!args.has(1)) {
          changeChart(core, ref, {
            anchor: anchorOf(ref.sheet, {
              ...before,
              left: leftOf(ref.sheet, start.left) * pointsPerPixel,
              top: topOf(ref.sheet, start.top) * pointsPerPixel,
            }),
          });
          return;
        }
        const end = rangeArgument(core, args, 1, ref.sheet).area;
        changeChart(core, ref, {
          anchor: {
            from: { row: start.top, column: start.left, x: 0, y: 0 },
            to: { row: end.bottom + 1, column: end.right + 1, x: 0, y: 0 },
          },
        });
      },
    },
  },
});

function find(sheet: SheetState, key: unknown): ChartRef | undefined {
  const text = textOf(key);
  const entry =
    sheet.parts.charts.find((each) => each.id === text) ??
    sheet.parts.charts.find((each) => each.data.name.toUpperCase() === text.toUpperCase());
  return entry && { sheet, id: entry.id };
}

/** In the middle of what a person sees first, 480 by 288 pixels, named "Chart 1" and on. */
function add(core: Core, sheet: SheetState, args: Arguments): ChartRef {
  const kind = readChartKind(args.raw(0));
  const source = args.has(1) ? rangeArgument(core, args, 1, sheet) : undefined;
  const series =
    source instanceof RangeRef ? seriesFrom(core, source, args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto')) : [];
  const name = uniqueName(
    'Chart ',
    sheet.parts.charts.map((entry) => entry.data.name),
    1,
  );
  const data: ChartData = {
    name,
    kind,
    series,
    anchor: anchorOf(sheet, { left: 240, top: 120, width: 360, height: 216 }),
    ...(series.length > 1 ? { legend: 'bottom' as const } : {}),
    ...(series.length === 1 && series[0]?.name !== undefined ? { title: titleFrom(core, sheet, series[0].name) } : {}),
    ...(kind === 'pie' || kind === 'doughnut' ? {} : { valueAxis: { gridlines: true } }),
  };
  const id = core.document.identities.next();
  core.document.setPart(sheet, 'charts', [...sheet.parts.charts, { id, data }]);
  core.events.raise(EventCode.chartAdded, [sheet.id], { chartId: id, worksheetId: sheet.id, source: 'Local' });
  return { sheet, id };
}

/** A series' name stands in one cell. */
function titleFrom(core: Core, sheet: SheetState, name: string): string {
  const place = parseReference(name);
  const named = place?.sheet === undefined ? sheet : core.document.sheetNamed(place.sheet);
  if (!place || !named) return name;
  const { top, left } = place.area;
  if (core.document.cell(named, top, left)?.formula !== undefined) core.settleValues();
  const value = core.valueAt(named, top, left);
  return typeof value === 'string' ? value : 'Chart Title';
}

export const ChartCollection = objectType<SheetState>({
  name: 'ChartCollection',
  items: { type: 'Chart', list: (sheet) => sheet.parts.charts.map(({ id }) => ({ sheet, id })), find },
  events: {
    AddedEvent: { code: EventCode.chartAdded, target: (sheet) => sheet.id },
    DeletedEvent: { code: EventCode.chartDeleted, target: (sheet) => sheet.id },
  },
  properties: { count: { get: (sheet) => sheet.parts.charts.length } },
  methods: {
    add: { type: 'Chart', run: (sheet, args, { core }) => add(core, sheet, args) },
    getCount: { run: (sheet) => sheet.parts.charts.length },
    getItem: {
      type: 'Chart',
      run: (sheet, args) => {
        const found = find(sheet, args.text(0));
        if (!found) throw itemNotFound();
        return found;
      },
    },
    getItemAt: {
      type: 'Chart',
      run: (sheet, args) => {
        const entry = sheet.parts.charts[args.integer(0)];
        if (!entry) throw invalidArgument();
        return { sheet, id: entry.id };
      },
    },
    getItemOrNullObject: { type: 'Chart', run: (sheet, args) => find(sheet, args.text(0)) ?? null },
  },
});

const ChartTitle = objectType<ChartRef>({
  name: 'ChartTitle',
  properties: {
    overlay: { get: () => false },
    text: {
      get: (ref) => chartOf(ref).title ?? '',
      set: (ref, value, { core }) => changeChart(core, ref, { title: textOf(value) }),
    },
    visible: {
      get: (ref) => chartOf(ref).title !== undefined,
      set: (ref, value, { core }) =>
        changeChart(core, ref, { title: booleanOf(value) ? (chartOf(ref).title ?? 'Chart Title') : undefined }),
    },
  },
});

const ChartLegend = objectType<ChartRef>({
  name: 'ChartLegend',
  properties: {
    overlay: { get: () => false },
    position: {
      get: (ref) => capital(chartOf(ref).legend ?? 'bottom'),
      set: (ref, value, { core }) =>
        changeChart(core, ref, { legend: choiceOf(value, ['top', 'right', 'bottom', 'left'] as const) }),
    },
    visible: {
      get: (ref) => chartOf(ref).legend !== undefined,
      set: (ref, value, { core }) =>
        changeChart(core, ref, { legend: booleanOf(value) ? (chartOf(ref).legend ?? 'bottom') : undefined }),
    },
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const chartTypes: readonly AnyType[] = [Chart, ChartCollection, ChartTitle, ChartLegend];
