// Groups rows anew, whatever they were grouped like: Excel cannot be asked how deep they are.

import type { RowData } from '@coachbook/workbook';
import { applyOutline } from './applyOutline';
import { Batch } from './Batch';

/** Excel's own limit. */
const deepest = 8;

/** Rows of one stretch, from `first` to `last`, as deep as `rows` say. As many requests as they were deep, and two more. */
export async function regroup(
  context: Excel.RequestContext,
  sheet: string,
  { first, last, rows }: { readonly first: number; readonly last: number; readonly rows: readonly RowData[] },
): Promise<void> {
  for (let level = 0; level < deepest; level += 1) {
    try {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${first + 1}:${last + 1}`)
        .ungroup('ByRows');
      await context.sync();
    } catch {
      // None of them is grouped any more.
      break;
    }
  }
  const batch = new Batch(context, { fresh: new Set(), cellStyles: new Map() });
  const levels = rows.filter(
    ({ index, outlineLevel }) => index >= first && index <= last && outlineLevel !== undefined,
  );
  applyOutline(batch, {
    kind: 'setRows',
    sheet,
    rows: levels.map(({ index, outlineLevel }) => ({
      from: { index },
      to: { index, ...(outlineLevel === undefined ? {} : { outlineLevel }) },
    })),
  });
  await batch.send();
}
