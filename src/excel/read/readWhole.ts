// Reads what a repair needs beyond a refresh: every cell of some sheets, and which rules are there at all.

import { areaAddress, LIMITS, parseReference, SheetDraft, type ConditionalFormatData, type SheetData, type ValidationData, type WorkbookData } from '../../workbook';
import { cellContent } from './cellContent';
import type { Block } from './readFormulas';

/** Values asked for at once: they stay well below the 5 MB that Excel on the web answers. */
const cellsPerRequest = 60_000;

/** Stands for rules that are there, whatever they say: in what was read and in what is to be, so that they are neither compared nor changed. */
const someFormat: ConditionalFormatData = { areas: [], rule: { kind: 'custom', formula: '=FALSE', style: {} }, stopIfTrue: false };

/**
 * The workbook with all values of those sheets, and with a stand-in for each area of `validated` that has validations and for the conditional formats of each sheet that has some.
 * One request; more where there are more than 60,000 cells.
 */
export async function readWhole(context: Excel.RequestContext, workbook: WorkbookData, sheets: readonly string[], validated: readonly Block[]): Promise<WorkbookData> {
  const reads = new Map<string, SheetRead>();
  let waiting = 0;
  for (const sheet of workbook.sheets) {
    if (!sheets.includes(sheet.name)) continue;
    const size = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    if (waiting > 0 && waiting + size > cellsPerRequest) {
      await context.sync();
      waiting = 0;
    }
    waiting += size;
    reads.set(sheet.name, askSheet(context.workbook.worksheets.getItem(sheet.name), validated.filter((block) => block.sheet === sheet.name)));
  }
  await context.sync();
  return { ...workbook, sheets: workbook.sheets.map((sheet) => answered(sheet, reads.get(sheet.name))) };
}

interface SheetRead {
  readonly used: Excel.Range;
  readonly formats: OfficeExtension.ClientResult<number>;
  readonly validations: readonly (readonly [Block, Excel.DataValidation])[];
}

function askSheet(sheet: Excel.Worksheet, validated: readonly Block[]): SheetRead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,values');
  const validations = validated.map((block) => {
    const { dataValidation } = sheet.getRange(areaAddress(block.area));
    dataValidation.load('type,prompt');
    return [block, dataValidation] as const;
  });
  return { used, formats: sheet.getRange().conditionalFormats.getCount(), validations };
}

function answered(sheet: SheetData, read: SheetRead | undefined): SheetData {
  if (!read) return sheet;
  const { used, formats, validations } = read;
  const draft = new SheetDraft(sheet);
  const area = used.isNullObject ? undefined : parseReference(used.address)?.area;
  if (!used.isNullObject) used.values.forEach((line: readonly unknown[], y) => line.forEach((value, x) => {
    const content = cellContent(value, undefined);
    if (area && content && area.left + x < LIMITS.columns) draft.setContent(area.top + y, area.left + x, content);
  }));
  const there = validations.flatMap(([block, { type, prompt }]): readonly ValidationData[] => (type === 'None' && !prompt?.message ? [] : [{ areas: [block.area], rule: { kind: 'any' }, ignoreBlank: true }]));
  return draft.finish({ validations: there, conditionalFormats: formats.value > 0 ? [someFormat] : [] });
}
