// A workbook of ours with anything typed anywhere: into the columns that are for people, beside and below tables, into headings and settings.

import { SheetDraft, type CellValue, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { locateOurs } from '../../src/sheets';
import { ODD_NUMBERS, type Random } from './Random';

export interface Typed {
  readonly workbook: WorkbookData;
  /** Texts that were typed where people type, each once. */
  readonly texts: readonly string[];
}

/** Up to a dozen cells of it are others. */
export function mutateCells(workbook: WorkbookData, random: Random): Typed {
  const tables = [...locateOurs(workbook).tables.values()];
  const drafts = new Map<string, SheetDraft>();
  const draftOf = (sheet: SheetData): SheetDraft => {
    const draft = drafts.get(sheet.name) ?? new SheetDraft(sheet);
    drafts.set(sheet.name, draft);
    return draft;
  };
  const texts: string[] = [];
  for (let at = 0, count = 1 + random.below(12); at < count; at += 1) {
    const {
      definition,
      sheet,
      table: { area },
      columns,
      first,
    } = random.pick(tables);
    const inputs =
      definition.kind === 'input'
        ? definition.columns.filter(({ key, source }) => source === 'input' && columns.has(key))
        : [];
    const text = `typed ${random.seed} ${at}`;
    const row = first + random.below(Math.max(1, Math.min(area.bottom, first + 12) - first + 1));
    if (inputs.length > 0) {
      const column = columns.get(random.pick(inputs).key) ?? 0;
      const value = random.chance(0.4) ? text : anyValue(random);
      draftOf(sheet).setContent(row, column, { value });
    } else if (definition.kind === 'record') draftOf(sheet).setContent(row, area.left + 1, { value: anyValue(random) });
    const place = random.chance(0.5)
      ? { row: area.bottom + 2 + random.below(3), column: area.left + random.below(3) }
      : { row, column: area.right + 2 };
    if (definition.kind !== 'output' && isFree(sheet, place.row, place.column) && random.chance(0.3))
      draftOf(sheet).setContent(place.row, place.column, { value: `${text} outside` });
  }
  const changed = { ...workbook, sheets: workbook.sheets.map((sheet) => drafts.get(sheet.name)?.finish() ?? sheet) };
  // What one of them typed over another is gone before anybody reads it.
  for (const { rows } of changed.sheets)
    for (const { cells } of rows)
      for (const { value } of cells)
        if (typeof value === 'string' && value.startsWith(`typed ${random.seed} `)) texts.push(value);
  return { workbook: changed, texts };
}

/** In no table: what is computed there is not what people type. */
function isFree({ tables }: SheetData, row: number, column: number): boolean {
  return tables.every(
    ({ area: { top, left, bottom, right } }) => row < top || row > bottom || column < left || column > right,
  );
}

/** What a cell can hold: no blank text, which is no value. */
export function anyValue(random: Random): CellValue {
  const kind = random.below(6);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind === 2) return { error: random.pick(['#N/A', '#REF!', '#VALUE!', '#SPILL!'] as const) };
  const number = Number(random.pick(ODD_NUMBERS));
  if (kind === 3) return Number.isFinite(number) ? number : random.next() * 100_000;
  return random.text() || null;
}
