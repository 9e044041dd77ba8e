// Charts that are gone are drawn again where they stood.

import type { ChartData, WorkbookData } from '@coachbook/workbook';
import { message } from '../../locales';
import type { Located } from '../decode/locate';
import { firstCharts } from '../render/charts';
import { sheetsFor } from '../definitions';
import type { SheetContext } from '../schema/SheetContext';
import { changeSheet, type Restore } from './Restore';

export const restoreCharts: Restore = (workbook, _fresh, located, context) =>
  missingCharts(workbook, located, context).reduce(
    (current, { sheet, chart }) => changeSheet(current, sheet, (now) => ({ ...now, charts: [...now.charts, chart] })),
    workbook,
  );

interface MissingChart {
  /** The sheet where it belongs, as it is called now. */
  readonly sheet: string;
  /** As it is drawn, and what people know it by. */
  readonly chart: ChartData;
  readonly title: string;
}

/** Charts that have something to show and are on no sheet. */
export function missingCharts(
  workbook: WorkbookData,
  located: Located,
  context: SheetContext,
): readonly MissingChart[] {
  const there = new Set(workbook.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)));
  return sheetsFor(context.settings).flatMap((definition) => {
    const own = definition.tables.flatMap(({ name }) => located.tables.get(name)?.sheet.name ?? []);
    // Without any of its tables, the sheet is gone, or it is somebody's own and bears our name by chance.
    const [sheet] = own;
    if (sheet === undefined) return [];
    return firstCharts(
      (definition.charts ?? []).filter(({ name }) => !there.has(name)),
      located,
      context,
    ).map((chart) => ({ sheet, chart, title: chart.title ?? message(context.language, definition.name) }));
  });
}
