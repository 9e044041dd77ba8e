// Completes what Excel cannot be asked for cheaply: the outline, the cell styles, where pages begin and what our charts show, as we must have left them.

import { cellAt, SheetDraft, type ChartData, type SheetData, type WorkbookData } from '@coachbook/workbook';
import type { Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { chartDefinitions, placementOf } from './charts';
import { assumeGantt } from './followGantt';
import { pageBreaksOf } from './pageBreaks';
import { CELL_STYLES } from '../theme/styles';
import type { SheetContext } from '../schema/SheetContext';

/**
 * The partially read workbook with outline levels (from our own level columns) and the charts of ours that are there, drawn for the tables as they lie. So that the
 * difference to the computed workbook holds just what has to change.
 */
export function assumeDrawn(before: WorkbookData, located: Located, context: SheetContext): WorkbookData {
  return {
    ...before,
    cellStyles: CELL_STYLES,
    sheets: before.sheets.map((sheet) => assumeSheet(sheet, located, context)),
  };
}

function assumeSheet(sheet: SheetData, located: Located, context: SheetContext): SheetData {
  const tables = [...located.tables.values()].filter((table) => table.sheet === sheet);
  const draft = new SheetDraft(sheet);
  for (const table of tables) {
    for (let row = table.first; row <= table.last; row += 1) {
      const outlineLevel = levelAt(table, row) - 1;
      if (outlineLevel > 0) draft.setRow(row, { ...draft.row(row), outlineLevel: Math.min(outlineLevel, 7) });
    }
  }
  const charts = sheet.charts.map((chart) => assumeChart(chart, located, context));
  const gantts = tables.map((table) => assumeGantt(draft, sheet, table, context));
  const breaks = tables.map((table) =>
    pageBreaksOf(sheet, table, table.last, (row, column) => cellAt(sheet, row, column)?.value ?? null),
  );
  return draft.finish(Object.assign(charts.length > 0 ? { charts } : {}, ...gantts, ...breaks) as Partial<SheetData>);
}

function assumeChart(chart: ChartData, { tables }: Located, context: SheetContext): ChartData {
  const definition = chartDefinitions().find(({ name }) => name === chart.name);
  const table = definition && tables.get(definition.table);
  if (!definition || !table) return chart;
  const { title: _title, ...drawn } = definition.draw(placementOf(table), context);
  // Somebody may have taken a series away, or it was drawn when there were fewer.
  return {
    ...drawn,
    series: drawn.series.slice(0, chart.series.length),
    ...(chart.title === undefined ? {} : { title: chart.title }),
  };
}

/** Excel cannot say how deep a row is grouped; our own level column can. 1 is not grouped. */
export function levelAt({ definition, sheet, columns }: LocatedTable, row: number): number {
  const key = definition.kind === 'output' ? definition.levelColumn : undefined;
  const column = key === undefined ? undefined : columns.get(key);
  const value = column === undefined ? undefined : cellAt(sheet, row, column)?.value;
  return typeof value === 'number' ? value : 1;
}
