// What both ways of writing begin with, and how their edits are cut into requests.

import type { CellStyleData, Edit } from '@coachbook/workbook';
import type { AddedChart } from './applyCharts';
import { applyEdit, type Told } from './applyEdit';
import { Batch } from './Batch';
import { gatherEdits } from './gatherEdits';
import { splitEdit, weightOf } from './splitEdit';

/** Well below the 5 MB that Excel on the web takes, because a request is longer than the edits it carries. */
const requestSize = 4_200_000;

/** A batch that knows which sheets the edits make, and the cell styles they speak of. */
export function beginBatch(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): { readonly batch: Batch; readonly wanted: readonly CellStyleData[] } {
  const wanted = edits.flatMap((edit) => (edit.kind === 'provideCellStyles' ? edit.cellStyles : []));
  const fresh = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  return {
    batch: new Batch(context, { fresh, cellStyles: new Map(wanted.map(({ name, style }) => [name, style])) }),
    wanted,
  };
}

/** The same edits in fewer words, none of them longer than a request may be. */
export function toldEdits(edits: readonly Edit[]): readonly Told[] {
  return gatherEdits(edits.flatMap((whole) => splitEdit(whole, requestSize)));
}

/** Queues the edits and answers the charts they add; what is queued goes out where it would weigh too much otherwise, and `begin` is called for each further request, with how many of the edits are out. `textAt`: see applyRules. */
export async function queueEdits(
  batch: Batch,
  edits: readonly Told[],
  textAt: Parameters<typeof applyEdit>[2],
  begin: (sent: number) => void = () => undefined,
): Promise<readonly AddedChart[]> {
  const added: AddedChart[] = [];
  let size = 0;
  for (const [at, edit] of edits.entries()) {
    const weight = weightOf(edit);
    if (size > 0 && size + weight > requestSize) {
      await batch.send();
      begin(at);
      size = 0;
    }
    size += weight;
    added.push(...applyEdit(batch, edit, textAt));
  }
  return added;
}

/** Some builds show colours by rules anew only when the window is painted (OfficeDev/office-js#5299): holding the painting back until the request is done brings it about, and saves time. */
export function paintAnew({ context }: Batch): void {
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** What cells show that are written along with their links. */
export function textsOf(edits: readonly Edit[]): (sheet: string, row: number, column: number) => string | undefined {
  const blocks = edits.filter((edit) => edit.kind === 'setValues');
  return (sheet, row, column) => {
    for (const block of blocks) {
      const value = block.sheet === sheet ? block.values[row - block.top]?.[column - block.left] : undefined;
      if (typeof value === 'string') return value;
    }
    return undefined;
  };
}
