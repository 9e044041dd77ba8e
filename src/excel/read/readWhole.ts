// Reads what a repair needs beyond a refresh: every cell of some sheets, and which rules are there at all.

import {
  areaAddress,
  LIMITS,
  parseReference,
  SheetDraft,
  type Area,
  type ConditionalFormatData,
  type SheetData,
  type ValidationData,
  type WorkbookData,
} from '@coachbook/workbook';
import { cellContent } from './cellContent';
import { readFormulas, type Block } from './readFormulas';
import { isTooLarge, readRows } from './readInParts';

/** Values asked for at once: they stay well below the 5 MB that Excel on the web answers. */
const cellsPerRequest = 60_000;

/** Stands for rules that are there, whatever they say: in what was read and in what is to be, so that they are neither compared nor changed. */
const someFormat: ConditionalFormatData = {
  areas: [],
  rule: { kind: 'custom', formula: '=FALSE', style: {} },
  stopIfTrue: false,
};

/** What to read. */
interface WholeSheets {
  readonly sheets: readonly string[];
  /** Those of them whose formulas are read as well, because some show nothing. */
  readonly lacking: readonly string[];
  readonly validated: readonly Block[];
}

/**
 * The workbook with all values of those sheets, and with a stand-in for each area of `validated` that has validations and for the conditional formats of each sheet that has some.
 * One request, one more for formulas; more where there are more than 60,000 cells, or where they are too long for one answer.
 */
export async function readWhole(
  context: Excel.RequestContext,
  workbook: WorkbookData,
  { sheets, lacking, validated }: WholeSheets,
): Promise<WorkbookData> {
  const groups: { readonly names: string[]; size: number }[] = [];
  for (const sheet of workbook.sheets) {
    if (!sheets.includes(sheet.name)) continue;
    const size = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    const last = groups.at(-1);
    if (last && last.size + size <= cellsPerRequest) {
      last.names.push(sheet.name);
      last.size += size;
    } else groups.push({ names: [sheet.name], size });
  }
  const answers = new Map<string, SheetAnswer>();
  for (const { names } of groups)
    for (const answer of await readSheets(context, names, validated)) answers.set(answer.name, answer);
  const whole = { ...workbook, sheets: workbook.sheets.map((sheet) => answered(sheet, answers.get(sheet.name))) };
  const blocks = lacking.flatMap((sheet): readonly Block[] => {
    const area = answers.get(sheet)?.area;
    return area ? [{ sheet, area }] : [];
  });
  return blocks.length === 0 ? whole : readFormulas(context, whole, blocks);
}

interface SheetRead {
  readonly name: string;
  readonly used: Excel.Range;
  readonly formats: OfficeExtension.ClientResult<number>;
  readonly validations: readonly (readonly [Block, Excel.DataValidation])[];
}

interface SheetAnswer extends SheetRead {
  readonly area: Area | undefined;
  readonly values: readonly (readonly unknown[])[];
}

/** Where all values are too many for one answer, where they lie is asked first, and then for a stretch of rows at a time. */
async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  validated: readonly Block[],
): Promise<readonly SheetAnswer[]> {
  const ask = (fields: string): readonly SheetRead[] =>
    names.map((name) => askSheet(context.workbook.worksheets.getItem(name), name, fields, validated));
  const areaOf = ({ used }: SheetRead): Area | undefined =>
    used.isNullObject ? undefined : parseReference(used.address)?.area;
  const whole = ask('address,values');
  try {
    await context.sync();
    return whole.map((read) => ({
      ...read,
      area: areaOf(read),
      values: read.used.isNullObject ? [] : read.used.values,
    }));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const places = ask('address');
  await context.sync();
  const answers: SheetAnswer[] = [];
  for (const read of places) {
    const area = areaOf(read);
    answers.push({ ...read, area, values: area ? await readRows(context, read.name, area) : [] });
  }
  return answers;
}

function askSheet(sheet: Excel.Worksheet, name: string, fields: string, validated: readonly Block[]): SheetRead {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(fields);
  const validations = validated
    .filter((block) => block.sheet === name)
    .map((block) => {
      const { dataValidation } = sheet.getRange(areaAddress(block.area));
      dataValidation.load('type,prompt');
      return [block, dataValidation] as const;
    });
  return { name, used, formats: sheet.getRange().conditionalFormats.getCount(), validations };
}

function answered(sheet: SheetData, answer: SheetAnswer | undefined): SheetData {
  if (!answer) return sheet;
  const { area, values, formats, validations } = answer;
  const draft = new SheetDraft(sheet);
  values.forEach((line, y) =>
    line.forEach((value, x) => {
      const content = cellContent(value, undefined);
      if (area && content && area.left + x < LIMITS.columns) draft.setContent(area.top + y, area.left + x, content);
    }),
  );
  const there = validations.flatMap(([block, { type, prompt }]): readonly ValidationData[] =>
    type === 'None' && !prompt?.message ? [] : [{ areas: [block.area], rule: { kind: 'any' }, ignoreBlank: true }],
  );
  return draft.finish({ validations: there, conditionalFormats: formats.value > 0 ? [someFormat] : [] });
}
