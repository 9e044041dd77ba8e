// Excel.Filter (of a table's column) and Excel.AutoFilter (of a sheet or a table).

import type { FilterData } from '../../workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { choiceOf, invalidArgument, recordOf, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType } from '../server/ObjectType';
import { applyFilters, hideRows } from '../tables/filters';
import { replaceTable } from '../tables/tableActs';
import { rangeArgument } from './sheetOf';
import { tableOf } from './Table';
import { columnOf, setFilter, type ColumnRef } from './TableColumn';

type Criterion = Omit<FilterData, 'column'>;

function splitCriterion(text: string): { readonly operator: '=' | '<>' | '>' | '>=' | '<' | '<='; readonly value: string } {
  const match = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text);
  return { operator: (match?.[1] ?? '=') as '=', value: match?.[2] ?? '' };
}

function custom(criterion1: string, criterion2?: string, and = false): Criterion {
  const criteria = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(splitCriterion);
  return { custom: { and, criteria } };
}

/** Excel.FilterCriteria; what the workbook cannot hold is refused. */
function readCriteria(value: unknown): Criterion {
  const given = recordOf(value);
  const on = choiceOf(given['filterOn'], ['Values', 'Custom', 'BottomItems', 'BottomPercent', 'CellColor', 'Dynamic', 'FontColor', 'TopItems', 'TopPercent', 'Icon']);
  if (on === 'Values') return readValues(given['values']);
  if (on !== 'Custom') throw invalidArgument();
  const second = given['criterion2'];
  return custom(textOf(given['criterion1']), second === undefined || second === null ? undefined : textOf(second), given['operator'] !== 'Or');
}

function readValues(values: unknown): Criterion {
  if (!Array.isArray(values)) throw invalidArgument();
  const texts = (values as readonly unknown[]).map(textOf);
  return { values: texts.filter((text) => text !== ''), ...(texts.includes('') && { blanks: true }) };
}

function writeCriteria(filter: FilterData | undefined): unknown {
  if (!filter) return null;
  if (filter.custom) {
    const [first, second] = filter.custom.criteria.map(({ operator, value }) => operator + value);
    return { filterOn: 'Custom', criterion1: first, ...(second !== undefined && { criterion2: second }), operator: filter.custom.and ? 'And' : 'Or' };
  }
  return { filterOn: 'Values', values: [...(filter.values ?? []), ...(filter.blanks ? [''] : [])] };
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
    applyCustomFilter: {
      run: (ref, args, { core }) => apply(core, ref, custom(args.text(0), args.optionalText(1), args.choice(2, ['And', 'Or'], 'And') === 'And')),
    },
    applyValuesFilter: { run: (ref, args, { core }) => apply(core, ref, readValues(args.raw(0))) },
    clear: { run: (ref, _args, { core }) => apply(core, ref, undefined) },
  },
});

type AutoFilterRef = { readonly sheet: SheetState; readonly table?: undefined } | { readonly table: string; readonly sheet?: undefined };

function filtered(core: Core, ref: AutoFilterRef): RangeRef | undefined {
  if (ref.table !== undefined) {
    const { sheet, entry } = tableOf(core, ref.table);
    return entry.data.filterButton ? new RangeRef(sheet, entry.data.area) : undefined;
  }
  return ref.sheet.parts.autoFilter && new RangeRef(ref.sheet, ref.sheet.parts.autoFilter.area);
}

function filtersOf(core: Core, ref: AutoFilterRef): readonly FilterData[] {
  return (ref.table !== undefined ? tableOf(core, ref.table).entry.data.filters : ref.sheet.parts.autoFilter?.filters) ?? [];
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
    core.document.setPart(ref.sheet, 'autoFilter', { area, filters: [] });
  }
  const column = args.optionalInteger(1);
  if (column !== undefined && args.has(2)) setFilters(core, ref, [...filtersOf(core, ref).filter((each) => each.column !== column), { column, ...readCriteria(args.raw(2)) }]);
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
    clearColumnCriteria: { run: (ref, args, { core }) => setFilters(core, ref, filtersOf(core, ref).filter((each) => each.column !== args.integer(0))) },
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
