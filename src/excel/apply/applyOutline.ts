// How deep rows are grouped.

import type { Edit } from '../../workbook';
import { rangeOf, runsOfRows } from './applyCells';

type RowsEdit = Extract<Edit, { kind: 'setRows' }>;

const depthOf = ({ from, to }: RowsEdit['rows'][number]): number => (to.outlineLevel ?? 0) - (from.outlineLevel ?? 0);

/** Whether it makes rows shallower, which Excel refuses where somebody has ungrouped them already: it cannot be asked how deep they are. */
export const mayBeRefused = ({ rows }: RowsEdit): boolean => rows.some((change) => depthOf(change) < 0);

export function applyOutline(sheet: Excel.Worksheet, { rows }: RowsEdit): void {
  for (const [area, change] of runsOfRows(rows.filter((one) => depthOf(one) !== 0))) {
    const deeper = depthOf(change);
    const range = rangeOf(sheet, area);
    for (let step = 0; step < Math.abs(deeper); step += 1) {
      if (deeper > 0) range.group('ByRows');
      else range.ungroup('ByRows');
    }
  }
}

/** Whether this error of Excel's says that rows were grouped otherwise than we left them. */
export function isAboutOutline(error: unknown): boolean {
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation === 'Range.ungroup';
}
