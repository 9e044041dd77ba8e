// Reads the formulas of a few blocks of cells of which only the values are known.

import { areaAddress, SheetDraft, type Area, type WorkbookData } from '@coachbook/workbook';
import { cellContent } from './cellContent';
import { isTooLarge } from './readInParts';

/** Cells of one sheet. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** Rows read at once: the longest formulas of a block this high stay well below the 5 MB that Excel on the web answers. */
const rowsPerRequest = 2_000;

interface Part extends Block {
  readonly range: Excel.Range;
}

/** The workbook with what stands in those cells, formulas included. One request, or one for each 2,000 rows of longer blocks; where one is too large for an answer, it is halved. */
export async function readFormulas(
  context: Excel.RequestContext,
  workbook: WorkbookData,
  blocks: readonly Block[],
): Promise<WorkbookData> {
  const requests: { readonly blocks: Block[]; rows: number }[] = [{ blocks: [], rows: 0 }];
  for (const block of blocks.flatMap(partsOf)) {
    const rows = heightOf(block);
    const last = requests.at(-1);
    if (last && (last.rows === 0 || last.rows + rows <= rowsPerRequest)) {
      last.blocks.push(block);
      last.rows += rows;
    } else requests.push({ blocks: [block], rows });
  }
  const parts: Part[] = [];
  for (const request of requests) parts.push(...(await readParts(context, request.blocks)));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const draft = new SheetDraft(sheet);
      for (const { sheet: name, area, range } of parts) {
        if (name !== sheet.name) continue;
        range.formulas.forEach((line: readonly unknown[], y) =>
          line.forEach((formula, x) => {
            const content = cellContent(range.values[y]?.[x], formula);
            if (content) draft.setContent(area.top + y, area.left + x, content);
          }),
        );
      }
      return draft.finish();
    }),
  };
}

async function readParts(context: Excel.RequestContext, blocks: readonly Block[]): Promise<readonly Part[]> {
  const parts = blocks.map((block) => ({
    ...block,
    range: context.workbook.worksheets.getItem(block.sheet).getRange(areaAddress(block.area)),
  }));
  for (const { range } of parts) range.load('values,formulas');
  try {
    await context.sync();
    return parts;
  } catch (error) {
    const [first, second] = halves(blocks);
    if (!isTooLarge(error) || !second) throw error;
    return [...(await readParts(context, first)), ...(await readParts(context, second))];
  }
}

/** The blocks in two; a single one by its rows. */
function halves(blocks: readonly Block[]): readonly [readonly Block[], (readonly Block[])?] {
  const [only] = blocks;
  if (!only || blocks.length > 1)
    return [blocks.slice(0, Math.ceil(blocks.length / 2)), blocks.slice(Math.ceil(blocks.length / 2))];
  const { top, bottom } = only.area;
  const middle = Math.floor((top + bottom) / 2);
  return top === bottom
    ? [blocks]
    : [[{ ...only, area: { ...only.area, bottom: middle } }], [{ ...only, area: { ...only.area, top: middle + 1 } }]];
}

function heightOf({ area }: Block): number {
  return area.bottom - area.top + 1;
}

function partsOf({ sheet, area }: Block): readonly Block[] {
  const count = Math.ceil((area.bottom - area.top + 1) / rowsPerRequest);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rowsPerRequest;
    return { sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rowsPerRequest - 1) } };
  });
}
