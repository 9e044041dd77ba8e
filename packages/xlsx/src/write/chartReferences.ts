// References of a chart with the values they find: programs show these until they calculate themselves.

import {
  type Area,
  cellAt,
  type CellValue,
  parseReference,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';
import { escapeText } from '../xml/escape';

interface Block {
  readonly sheet: SheetData;
  readonly area: Area;
}

/** A series' numbers. */
export function numbers(name: 'val' | 'yVal', reference: string, workbook: WorkbookData): string {
  return `<c:${name}>${numberReference(reference, workbook)}</c:${name}>`;
}

/** A series' categories: numbers where all cells are, so that dates stay dates; several levels where the block is wide and tall. */
export function categories(name: 'cat' | 'xVal', reference: string, workbook: WorkbookData): string {
  const block = blockOf(reference, workbook);
  const values = block ? valuesOf(block) : [];
  const numeric =
    block &&
    values.some((value) => typeof value === 'number') &&
    values.every((value) => typeof value === 'number' || value === null);
  if (numeric || name === 'xVal') return `<c:${name}>${numberReference(reference, workbook)}</c:${name}>`;
  if (block && block.area.bottom > block.area.top && block.area.right > block.area.left)
    return `<c:${name}>${levels(reference, block)}</c:${name}>`;
  return `<c:${name}>${textReference(reference, workbook)}</c:${name}>`;
}

/** A reference to text, such as a series' name. */
export function textReference(reference: string, workbook: WorkbookData): string {
  const block = blockOf(reference, workbook);
  return `<c:strRef>${source(reference)}${block ? `<c:strCache>${points(valuesOf(block).map(textOf))}</c:strCache>` : ''}</c:strRef>`;
}

/** Number format of the first cell a reference names. */
export function formatOf(reference: string | undefined, workbook: WorkbookData): string {
  const block = reference === undefined ? undefined : blockOf(reference, workbook);
  return (block && cellAt(block.sheet, block.area.top, block.area.left)?.style?.numberFormat) ?? 'General';
}

function numberReference(reference: string, workbook: WorkbookData): string {
  const block = blockOf(reference, workbook);
  if (!block) return `<c:numRef>${source(reference)}</c:numRef>`;
  const values = valuesOf(block).map((value) =>
    typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined,
  );
  return `<c:numRef>${source(reference)}<c:numCache><c:formatCode>${escapeText(formatOf(reference, workbook))}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
}

function levels(reference: string, { sheet, area }: Block): string {
  const down = area.bottom - area.top >= area.right - area.left;
  const count = down ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const lines: string[] = [];
  const across = down ? area.right - area.left : area.bottom - area.top;
  for (let level = across; level >= 0; level--) {
    const line = down
      ? { ...area, left: area.left + level, right: area.left + level }
      : { ...area, top: area.top + level, bottom: area.top + level };
    lines.push(`<c:lvl>${pointsOnly(valuesOf({ sheet, area: line }).map(textOf))}</c:lvl>`);
  }
  return `<c:multiLvlStrRef>${source(reference)}<c:multiLvlStrCache><c:ptCount val="${count}"/>${lines.join('')}</c:multiLvlStrCache></c:multiLvlStrRef>`;
}

const source = (reference: string): string =>
  `<c:f>${escapeText(reference.startsWith('=') ? reference.slice(1) : reference)}</c:f>`;
const points = (values: readonly (string | undefined)[]): string =>
  `<c:ptCount val="${values.length}"/>${pointsOnly(values)}`;
const pointsOnly = (values: readonly (string | undefined)[]): string =>
  values
    .map((value, index) => (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`))
    .join('');

function textOf(value: CellValue): string | undefined {
  return value === null
    ? undefined
    : typeof value === 'object'
      ? value.error
      : typeof value === 'boolean'
        ? String(value).toUpperCase()
        : String(value);
}

/** The cells a reference names, cut to the rows the sheet has; undefined where it is a name or several areas. */
function blockOf(reference: string, workbook: WorkbookData): Block | undefined {
  const parsed = parseReference(reference);
  const name = parsed?.sheet?.toLowerCase();
  const sheet = name === undefined ? undefined : workbook.sheets.find((each) => each.name.toLowerCase() === name);
  if (!parsed || !sheet) return undefined;
  const last = sheet.rows.at(-1)?.index ?? 0;
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0);
  return {
    sheet,
    area: {
      ...parsed.area,
      bottom: Math.max(parsed.area.top, Math.min(parsed.area.bottom, last)),
      right: Math.max(parsed.area.left, Math.min(parsed.area.right, widest)),
    },
  };
}

function valuesOf({ sheet, area }: Block): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) values.push(cellAt(sheet, row, column)?.value ?? null);
  return values;
}
