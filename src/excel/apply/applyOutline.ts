// How deep rows are grouped.

import { LIMITS, type Edit, type RowChange } from '@coachbook/workbook';
import type { Batch } from './Batch';
import { stretches } from './stretches';

type RowsEdit = Extract<Edit, { kind: 'setRows' }>;

const depthOf = ({ from, to }: RowChange): number => (to.outlineLevel ?? 0) - (from.outlineLevel ?? 0);

/** Whether it makes rows shallower, which Excel refuses where somebody has ungrouped them already: it cannot be asked how deep they are. */
export const mayBeRefused = ({ rows }: RowsEdit): boolean => rows.some((change) => depthOf(change) < 0);

/** One call for each stretch of rows that become deeper, or shallower, by one more level. */
export function applyOutline(batch: Batch, { sheet, rows }: RowsEdit): void {
  for (const sign of [1, -1] as const) {
    const deepest = Math.max(0, ...rows.map((change) => depthOf(change) * sign));
    for (let level = 1; level <= deepest; level += 1) {
      for (const [top, bottom] of stretches(
        rows.filter((change) => depthOf(change) * sign >= level).map(({ to }) => to.index),
      )) {
        const range = batch.range(sheet, { top, bottom, left: 0, right: LIMITS.columns - 1 });
        if (sign > 0) range.group('ByRows');
        else range.ungroup('ByRows');
      }
    }
  }
}

/** Whether this error of Excel's says that rows were grouped otherwise than we left them. */
export function isAboutOutline(error: unknown): boolean {
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation === 'Range.ungroup';
}
