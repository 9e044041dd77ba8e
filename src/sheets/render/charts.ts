// The charts of all sheets: where their tables lie, and how an existing chart follows its table.

import { cellAt, equal, type ChartData, type SheetData, type TableData } from '@coachbook/workbook';
import type { Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { SHEETS } from '../definitions';
import type { SheetContext } from '../schema/SheetContext';
import type { ChartDefinition, TablePlacement } from '../schema/SheetDefinition';

/** Every chart of every sheet. */
export function chartDefinitions(): readonly ChartDefinition[] {
  return SHEETS.flatMap((sheet) => sheet.charts ?? []);
}

/** Where a table's columns lie, for whoever draws them. `area` is given where the table is about to be resized. */
export function placementOf(
  { sheet, columns, first, table }: LocatedTable,
  area: TableData['area'] = table.area,
): TablePlacement {
  return { sheet: sheet.name, first, last: area.bottom - (table.totalsRow ? 1 : 0), column: (key) => columns.get(key) };
}

/** The charts of a sheet that is made now. Those that begin with their first value wait for it. */
export function firstCharts(
  definitions: readonly ChartDefinition[],
  { tables }: Located,
  context: SheetContext,
): readonly ChartData[] {
  return definitions.flatMap((definition) => {
    const table = tables.get(definition.table);
    return table && !isWaiting(definition, table) ? [definition.draw(placementOf(table), context)] : [];
  });
}

/**
 * The sheet's charts after tables were filled and resized, those of other sheets as well. A person may have moved or restyled a chart, or deleted it: only what it
 * shows is ours to change. A chart that waited for its first value comes with it.
 */
export function followTables(
  sheet: SheetData,
  { tables }: Located,
  areas: ReadonlyMap<string, TableData['area']>,
  context: SheetContext,
): readonly ChartData[] {
  const drawn = (definition: ChartDefinition, table: LocatedTable): ChartData =>
    definition.draw(placementOf(table, areas.get(table.table.name)), context);
  const followed = sheet.charts.map((chart) => {
    const definition = chartDefinitions().find(({ name }) => name === chart.name);
    const table = definition && tables.get(definition.table);
    return definition && table ? follow(chart, drawn(definition, table)) : chart;
  });
  const begun = chartDefinitions().flatMap((definition) => {
    const table = tables.get(definition.table);
    if (
      definition.since === undefined ||
      !table ||
      !isOn(table, sheet) ||
      sheet.charts.some(({ name }) => name === definition.name)
    )
      return [];
    return isWaiting(definition, table) && !isWaiting(definition, { ...table, sheet })
      ? [drawn(definition, table)]
      : [];
  });
  return begun.length === 0 && followed.every((chart, index) => chart === sheet.charts[index])
    ? sheet.charts
    : [...followed, ...begun];
}

function isOn(table: LocatedTable, sheet: SheetData): boolean {
  return table.sheet.name === sheet.name;
}

/** Whether the column that brings the chart about has no value yet. */
function isWaiting({ since }: ChartDefinition, { sheet, columns, first }: LocatedTable): boolean {
  const column = since === undefined ? undefined : columns.get(since);
  return column !== undefined && (cellAt(sheet, first, column)?.value ?? null) === null;
}

/** A chart without series is one of which Excel tells nothing, or in which nothing is left to follow. */
function follow(chart: ChartData, drawn: ChartData): ChartData {
  if (chart.series.length === 0) return chart;
  const series = chart.series.map((own, index) => {
    const fresh = drawn.series[index];
    return fresh
      ? { ...own, values: fresh.values, ...(fresh.categories === undefined ? {} : { categories: fresh.categories }) }
      : own;
  });
  const followed = { ...chart, series, ...(drawn.title === undefined ? {} : { title: drawn.title }) };
  return equal(followed, chart) ? chart : followed;
}
