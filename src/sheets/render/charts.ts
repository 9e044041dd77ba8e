// The charts of all sheets: where their tables lie, and how an existing chart follows its table.

import { equal, type ChartData, type TableData } from '../../workbook';
import type { LocatedTable } from '../decode/locate';
import { SHEETS } from '../definitions';
import type { ChartDefinition, SheetContext, TablePlacement } from '../schema/SheetDefinition';

/** Every chart of every sheet. */
export function chartDefinitions(): readonly ChartDefinition[] {
  return SHEETS.flatMap((sheet) => sheet.charts ?? []);
}

/** Where a table's columns lie, for whoever draws them. `area` is given where the table is about to be resized. */
export function placementOf({ sheet, columns, first, table }: LocatedTable, area: TableData['area'] = table.area): TablePlacement {
  return { sheet: sheet.name, first, last: area.bottom - (table.totalsRow ? 1 : 0), column: (key) => columns.get(key) };
}

/** The sheet's charts after its tables were resized. A person may have moved or restyled a chart, or deleted it: only what it shows is ours to change. */
export function followTables(charts: readonly ChartData[], located: readonly LocatedTable[], areas: ReadonlyMap<string, TableData['area']>, context: SheetContext): readonly ChartData[] {
  const followed = charts.map((chart) => {
    const definition = chartDefinitions().find(({ name }) => name === chart.name);
    const table = located.find((candidate) => candidate.definition.name === definition?.table);
    return definition && table ? follow(chart, definition.draw(placementOf(table, areas.get(table.table.name)), context)) : chart;
  });
  return followed.every((chart, index) => chart === charts[index]) ? charts : followed;
}

function follow(chart: ChartData, drawn: ChartData): ChartData {
  const series = chart.series.map((own, index) => {
    const fresh = drawn.series[index];
    return fresh ? { ...own, values: fresh.values, ...(fresh.categories === undefined ? {} : { categories: fresh.categories }) } : own;
  });
  const followed = { ...chart, series, ...(drawn.title === undefined ? {} : { title: drawn.title }) };
  return equal(followed, chart) ? chart : followed;
}
