// Excel.Filter (of a table's column) and Excel.AutoFilter (of a sheet or a table).

import { equal, type DynamicFilter, type FilterData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import { readColor } from '../ranges/colors';
import { choiceOf, invalidArgument, numberOf, recordOf, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType } from '../server/ObjectType';
import { specificities } from '../filters/dateGroups';
import { applyFilters, hideRows } from '../filters/filters';
import { replaceTable } from '../tables/tableOperations';
import { iconSets } from './iconSets';
import { rangeArgument } from './sheetOf';
import { tableOf } from './Table';
import { columnOf, setFilter, type ColumnRef } from './TableColumn';

type Criterion = Omit<FilterData, 'column'>;

function splitCriterion(text: string): {
  readonly operator: '=' | '<>' | '>' | '>=' | '<' | '<=';
  readonly value: string;
} {
  const match = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text);
  return { operator: (match?.[1] ?? '=') as '=', value: match?.[2] ?? '' };
}

function custom(criterion1: string, criterion2?: string, and = false): Criterion {
  const criteria = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(splitCriterion);
  return { custom: { and, criteria } };
}

/** Excel.FilterCriteria. */
function readCriteria(value: unknown): Criterion {
  const given = recordOf(value);
  const on = choiceOf(given['filterOn'], [
    'Values',
    'Custom',
    ...ranks,
    'CellColor',
    'FontColor',
    'Dynamic',
    'Icon',
  ] as const);
  switch (on) {
    case 'Values':
      return readValues(given['values']);
    case 'CellColor':
      return { color: { of: 'fill', color: readColor(given['color']) } };
    case 'FontColor':
      return { color: { of: 'font', color: readColor(given['color']) } };
    case 'Dynamic':
      return readDynamic(given['dynamicCriteria']);
    case 'Icon':
      return readIcon(given['icon']);
    case 'Custom': {
      const second = given['criterion2'];
      return custom(
        textOf(given['criterion1']),
        second === undefined || second === null ? undefined : textOf(second),
        given['operator'] !== 'Or',
      );
    }
    default:
      return readRank(on, Number(textOf(given['criterion1'])));
  }
}

const ranks = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

function readRank(on: (typeof ranks)[number], count: number): Criterion {
  const percent = on.endsWith('Percent');
  if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) throw invalidArgument();
  return { top: { count, percent, bottom: on.startsWith('Bottom') } };
}

const months = [
  'January',
  'Februray',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Excel's names of the dynamic filters, its misspelt February included, and the workbook's. */
const dynamics: ReadonlyMap<string, DynamicFilter> = new Map<string, DynamicFilter>([
  ...(['aboveAverage', 'belowAverage', 'yesterday', 'today', 'tomorrow', 'yearToDate'] as const).map(
    (name): [string, DynamicFilter] => [capital(name), name],
  ),
  ...(['last', 'this', 'next'] as const).flatMap((which) =>
    (['Week', 'Month', 'Quarter', 'Year'] as const).map((unit): [string, DynamicFilter] => [
      capital(which) + unit,
      `${which}${unit}`,
    ]),
  ),
  ...([1, 2, 3, 4] as const).map((quarter): [string, DynamicFilter] => [
    `AllDatesInPeriodQuarter${quarter}`,
    `Q${quarter}`,
  ]),
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month): [string, DynamicFilter] => [
    `AllDatesInPeriod${months[month - 1] ?? ''}`,
    `M${month}`,
  ]),
]);

function readDynamic(value: unknown): Criterion {
  const dynamic = dynamics.get(choiceOf(value, [...dynamics.keys()]));
  if (!dynamic) throw invalidArgument();
  return { dynamic };
}

/** Excel.Icon; the sets a file's filter cannot name are refused. */
function readIcon(value: unknown): Criterion {
  const given = recordOf(value);
  const set = choiceOf(given['set'], iconSets);
  const index = numberOf(given['index']);
  if (!Number.isInteger(index) || index < 0 || index > 4) throw invalidArgument();
  if (set === 'threeStars' || set === 'threeTriangles' || set === 'fiveBoxes')
    throw new HostError('ApiNotFound', `Filter by the icons of ${capital(set)} is not part of the embedded workbook.`);
  return { icon: { set, index } };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readValues(values: unknown): Criterion {
  if (!Array.isArray(values)) throw invalidArgument();
  const given = values as readonly unknown[];
  const texts = given.filter((value) => typeof value !== 'object').map(textOf);
  const dates = given.filter((value) => typeof value === 'object').map(readDate);
  return {
    values: texts.filter((text) => text !== ''),
    ...(dates.length > 0 && { dates }),
    ...(texts.includes('') && { blanks: true }),
  };
}

const newYear = '0000-01-01T00:00:00';

/** Excel.FilterDatetime; what stands behind the seconds, as a time zone, does not count. */
function readDate(value: unknown): string {
  const { date, specificity } = recordOf(value);
  const length = specificities[choiceOf(specificity, Object.keys(specificities) as (keyof typeof specificities)[])];
  const match = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?/.exec(textOf(date))?.[0];
  if (match === undefined || Number.isNaN(Date.parse(match))) throw invalidArgument();
  return (match + newYear.slice(match.length)).slice(0, length);
}

function writeDate(date: string): unknown {
  const specificity = Object.entries(specificities).find(([, length]) => length === date.length)?.[0];
  return {
    date: date + (date.length <= specificities.Day ? newYear.slice(0, specificities.Day) : newYear).slice(date.length),
    specificity,
  };
}

function writeCriteria(filter: FilterData | undefined): unknown {
  if (!filter) return null;
  if (filter.custom) {
    const [first, second] = filter.custom.criteria.map(({ operator, value }) => operator + value);
    return {
      filterOn: 'Custom',
      criterion1: first,
      ...(second !== undefined && { criterion2: second }),
      operator: filter.custom.and ? 'And' : 'Or',
    };
  }
  const { top, dynamic, color, icon } = filter;
  if (top)
    return {
      filterOn: `${top.bottom ? 'Bottom' : 'Top'}${top.percent ? 'Percent' : 'Items'}`,
      criterion1: String(top.count),
    };
  if (dynamic) return { filterOn: 'Dynamic', dynamicCriteria: [...dynamics].find(([, name]) => name === dynamic)?.[0] };
  if (color) return { filterOn: color.of === 'fill' ? 'CellColor' : 'FontColor', color: `#${color.color}` };
  if (icon)
    return {
      filterOn: 'Icon',
      ...(icon.index !== undefined && { icon: { set: capital(icon.set), index: icon.index } }),
    };
  return {
    filterOn: 'Values',
    values: [...(filter.values ?? []), ...(filter.dates ?? []).map(writeDate), ...(filter.blanks ? [''] : [])],
  };
}

function apply(core: Core, ref: ColumnRef, criterion: Criterion | undefined): void {
  setFilter(core, ref, criterion);
  applyFilters(core, tableOf(core, ref.table));
}

export const Filter = objectType<ColumnRef>({
  name: 'Filter',
  properties: { criteria: { get: (ref, { core }) => writeCriteria(columnOf(core, ref).filter) } },
  methods: {
    apply: { run: (ref, args, { core }) => apply(core, ref, readCriteria(args.raw(0))) },
    applyBottomItemsFilter: { run: (ref, args, { core }) => apply(core, ref, readRank('BottomItems', args.number(0))) },
    applyBottomPercentFilter: {
      run: (ref, args, { core }) => apply(core, ref, readRank('BottomPercent', args.number(0))),
    },
    applyCellColorFilter: {
      run: (ref, args, { core }) => apply(core, ref, { color: { of: 'fill', color: readColor(args.raw(0)) } }),
    },
    applyCustomFilter: {
      run: (ref, args, { core }) =>
        apply(core, ref, custom(args.text(0), args.optionalText(1), args.choice(2, ['And', 'Or'], 'And') === 'And')),
    },
    applyDynamicFilter: { run: (ref, args, { core }) => apply(core, ref, readDynamic(args.raw(0))) },
    applyFontColorFilter: {
      run: (ref, args, { core }) => apply(core, ref, { color: { of: 'font', color: readColor(args.raw(0)) } }),
    },
    applyIconFilter: { run: (ref, args, { core }) => apply(core, ref, readIcon(args.raw(0))) },
    applyTopItemsFilter: { run: (ref, args, { core }) => apply(core, ref, readRank('TopItems', args.number(0))) },
    applyTopPercentFilter: { run: (ref, args, { core }) => apply(core, ref, readRank('TopPercent', args.number(0))) },
    applyValuesFilter: { run: (ref, args, { core }) => apply(core, ref, readValues(args.raw(0))) },
    clear: { run: (ref, _args, { core }) => apply(core, ref, undefined) },
  },
});

type AutoFilterRef =
  { readonly sheet: SheetState; readonly table?: undefined } | { readonly table: string; readonly sheet?: undefined };

function filtered(core: Core, ref: AutoFilterRef): RangeRef | undefined {
  if (ref.table !== undefined) {
    const { sheet, entry } = tableOf(core, ref.table);
    return entry.data.filterButton ? new RangeRef(sheet, entry.data.area) : undefined;
  }
  return ref.sheet.parts.autoFilter && new RangeRef(ref.sheet, ref.sheet.parts.autoFilter.area);
}

function filtersOf(core: Core, ref: AutoFilterRef): readonly FilterData[] {
  return (
    (ref.table !== undefined ? tableOf(core, ref.table).entry.data.filters : ref.sheet.parts.autoFilter?.filters) ?? []
  );
}

function setFilters(core: Core, ref: AutoFilterRef, filters: readonly FilterData[]): void {
  if (ref.table !== undefined) {
    const { sheet, entry } = tableOf(core, ref.table);
    replaceTable(core.document, sheet, ref.table, { ...entry.data, filters });
    applyFilters(core, tableOf(core, ref.table));
  } else if (ref.sheet.parts.autoFilter) {
    const { area } = ref.sheet.parts.autoFilter;
    core.document.setPart(ref.sheet, 'autoFilter', { area, filters });
    hideRows(core, ref.sheet, { ...area, top: area.top + 1 }, filters);
  }
}

function applyTo(core: Core, ref: AutoFilterRef, args: Arguments): void {
  if (ref.table === undefined) {
    const { area } = rangeArgument(core, args, 0, ref.sheet);
    const before = ref.sheet.parts.autoFilter;
    // On the cells it is on already, it keeps what its other columns let through.
    if (!before || !equal(before.area, area)) core.document.setPart(ref.sheet, 'autoFilter', { area, filters: [] });
  }
  const column = args.optionalInteger(1);
  if (column !== undefined && args.has(2))
    setFilters(core, ref, [
      ...filtersOf(core, ref).filter((each) => each.column !== column),
      { column, ...readCriteria(args.raw(2)) },
    ]);
}

export const AutoFilter = objectType<AutoFilterRef>({
  name: 'AutoFilter',
  properties: {
    criteria: { get: (ref, { core }) => filtersOf(core, ref).map(writeCriteria) },
    enabled: { get: (ref, { core }) => filtered(core, ref) !== undefined },
    isDataFiltered: { get: (ref, { core }) => filtersOf(core, ref).length > 0 },
  },
  methods: {
    apply: { run: (ref, args, { core }) => applyTo(core, ref, args) },
    clearColumnCriteria: {
      run: (ref, args, { core }) =>
        setFilters(
          core,
          ref,
          filtersOf(core, ref).filter((each) => each.column !== args.integer(0)),
        ),
    },
    clearCriteria: { run: (ref, _args, { core }) => setFilters(core, ref, []) },
    getRange: {
      type: 'Range',
      run: (ref, _args, { core }) => {
        const range = filtered(core, ref);
        if (!range) throw itemNotFound();
        return range;
      },
    },
    getRangeOrNullObject: { type: 'Range', run: (ref, _args, { core }) => filtered(core, ref) ?? null },
    reapply: { run: (ref, _args, { core }) => setFilters(core, ref, filtersOf(core, ref)) },
    remove: {
      run: (ref, _args, { core }) => {
        setFilters(core, ref, []);
        if (ref.table === undefined) core.document.setPart(ref.sheet, 'autoFilter', undefined);
      },
    },
  },
});
