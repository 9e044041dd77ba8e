// Puts a workbook of ours into its brand: the accent, and the logo at the top right of the first sheet.

import type { AnchorPoint, ImageData, SheetData, WorkbookData } from '@coachbook/workbook';
import { inAccent } from '../../sheets';
import type { Logo } from './logo';
import { LOGO_NAME, withBrandProperties } from './templateProperties';
import type { Brand } from './Template';

/** Pixels a logo may take: beside title and question, above the line of guidance that runs across the sheet. */
const ROOM = { width: 180, height: 48, top: 5 } as const;

export function applyBranding(workbook: WorkbookData, brand: Brand, altText: string): WorkbookData {
  const painted = brand.accent === undefined ? workbook : inAccent(workbook, brand.accent);
  const { logo } = brand;
  return {
    ...painted,
    properties: withBrandProperties(painted.properties, brand),
    sheets:
      logo === undefined
        ? painted.sheets
        : painted.sheets.map((sheet, index) =>
            index === 0 ? { ...sheet, images: [...sheet.images, imageOf(logo, sheet, altText)] } : sheet,
          ),
  };
}

function imageOf({ type, content, width, height }: Logo, sheet: SheetData, altText: string): ImageData {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  const [wide, tall] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const left = Math.max(0, widthOf(sheet) - wide);
  return {
    name: LOGO_NAME,
    type,
    content,
    altText,
    anchor: { from: pointAt(sheet, left, ROOM.top), to: pointAt(sheet, left + wide, ROOM.top + tall) },
  };
}

/** Pixels from the left edge to the end of the first table. */
function widthOf(sheet: SheetData): number {
  const last = sheet.tables[0]?.area.right ?? 8;
  return Array.from({ length: last + 1 }, (_, column) => columnWidth(sheet, column)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

function columnWidth(sheet: SheetData, column: number): number {
  const run = sheet.columns.find(({ first, last }) => column >= first && column <= last);
  return run?.hidden ? 0 : (run?.width ?? 64);
}

function rowHeight(sheet: SheetData, row: number): number {
  return sheet.rows.find(({ index }) => index === row)?.height ?? 20;
}

function pointAt(sheet: SheetData, x: number, y: number): AnchorPoint {
  const [column, restX] = walk(x, (at) => columnWidth(sheet, at));
  const [row, restY] = walk(y, (at) => rowHeight(sheet, at));
  return { row, column, x: restX, y: restY };
}

function walk(distance: number, sizeOf: (at: number) => number): readonly [number, number] {
  let rest = distance;
  let at = 0;
  while (at < 200 && rest >= sizeOf(at)) rest -= sizeOf(at++);
  return [at, rest];
}
