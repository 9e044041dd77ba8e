// Signs in columns that came back, or came with a newer version, get their colours.

import { areaAddress, LIMITS, type ConditionalFormatData, type WorkbookData } from '@coachbook/workbook';
import { locate, type Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { signColors } from '../theme/rulesOf';
import type { SheetContext } from '../schema/SheetContext';

/** `before` is where everything lay before anything was put back. A column that has colours, because its sheet is new or got all of its own back, needs none. */
export function colourNewColumns(
  workbook: WorkbookData,
  before: WorkbookData,
  { language }: SheetContext,
): WorkbookData {
  const known = locate(before);
  const tables = [...locate(workbook).tables.values()];
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const formats = tables
        .filter((table) => table.sheet === sheet)
        .flatMap((table) => formatsOf(table, known, language));
      return formats.length === 0 ? sheet : { ...sheet, conditionalFormats: [...formats, ...sheet.conditionalFormats] };
    }),
  };
}

function formatsOf(
  { definition, sheet, columns, first }: LocatedTable,
  known: Located,
  language: SheetContext['language'],
): readonly ConditionalFormatData[] {
  if (definition.kind === 'record') return [];
  const old = known.tables.get(definition.name)?.columns;
  return definition.columns.flatMap(({ key, format }) => {
    const column = columns.get(key);
    if (
      column === undefined ||
      old?.has(key) ||
      sheet.conditionalFormats.some(({ areas }) => areas.some(({ left, right }) => left <= column && column <= right))
    )
      return [];
    const area = { top: first, bottom: LIMITS.rows - 1, left: column, right: column };
    return signColors(format, { area, first: `$${areaAddress({ ...area, bottom: first })}` }, language);
  });
}
