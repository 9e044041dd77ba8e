// Widths, outline and default styles of columns.

import type { ColumnData } from '@coachbook/workbook';
import { defaultColumnWidth, widthToFile } from '../vocabulary/units';
import { element, elementIf } from '../xml/element';
import type { WriteContext } from './WriteContext';

export function columns(runs: readonly ColumnData[], context: WriteContext): string {
  const entries = runs.map((run) =>
    element('col', {
      min: run.first + 1,
      max: run.last + 1,
      width: widthToFile(run.width ?? defaultColumnWidth),
      style: run.style ? context.styles.index(run.style) : undefined,
      hidden: run.hidden || undefined,
      customWidth: run.width === undefined ? undefined : true,
      outlineLevel: run.outlineLevel,
      collapsed: run.collapsed || undefined,
    }),
  );
  return elementIf(entries.join(''), 'cols');
}
