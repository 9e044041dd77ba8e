// Reads the formulas of a few blocks of cells of which only the values are known.

import { areaAddress, SheetDraft, type Area, type WorkbookData } from '../../workbook';
import { cellContent } from './cellContent';

/** Cells of one sheet. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** Rows read at once: the longest formulas of a block this high stay well below the 5 MB that Excel on the web answers. */
const rowsPerRequest = 2_000;

/** The workbook with the formulas of those cells. One request, or one for each 2,000 rows of a longer block. */
export async function readFormulas(context: Excel.RequestContext, workbook: WorkbookData, blocks: readonly Block[]): Promise<WorkbookData> {
  const parts: (Block & { readonly range: Excel.Range })[] = [];
  let rows = 0;
  for (const block of blocks.flatMap(partsOf)) {
    const height = block.area.bottom - block.area.top + 1;
    if (rows > 0 && rows + height > rowsPerRequest) {
      await context.sync();
      rows = 0;
    }
    const range = context.workbook.worksheets.getItem(block.sheet).getRange(areaAddress(block.area));
    range.load('values,formulas');
    parts.push({ ...block, range });
    rows += height;
  }
  await context.sync();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const draft = new SheetDraft(sheet);
      for (const { sheet: name, area, range } of parts) {
        if (name !== sheet.name) continue;
        range.formulas.forEach((line: readonly unknown[], y) => line.forEach((formula, x) => {
          const content = cellContent(range.values[y]?.[x], formula);
          if (content?.formula !== undefined) draft.setContent(area.top + y, area.left + x, content);
        }));
      }
      return draft.finish();
    }),
  };
}

function partsOf({ sheet, area }: Block): readonly Block[] {
  const count = Math.ceil((area.bottom - area.top + 1) / rowsPerRequest);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * rowsPerRequest;
    return { sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rowsPerRequest - 1) } };
  });
}
