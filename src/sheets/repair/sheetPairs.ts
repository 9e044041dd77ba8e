// Which sheet of a workbook is which of ours.

import type { SheetData, WorkbookData } from '@coachbook/workbook';
import { LANGUAGES, message } from '../../locales';
import { findSheet, matchingHeaders, type Located } from '../decode/locate';
import { textOf } from '../decode/textOf';
import { sheetsFor } from '../definitions';
import type { SheetContext } from '../schema/SheetContext';
import type { SheetDefinition } from '../schema/SheetDefinition';

interface SheetPair {
  readonly definition: SheetDefinition;
  /** The sheet where most of its tables lie, or else the one that bears its name; undefined where it is gone. */
  readonly sheet: SheetData | undefined;
  /** The same sheet of a new workbook. */
  readonly fresh: SheetData;
}

/** The sheets an engagement of its variant has, in their order. */
export function sheetPairs(
  workbook: WorkbookData,
  fresh: WorkbookData,
  { tables }: Located,
  { settings, language }: Pick<SheetContext, 'settings' | 'language'>,
): readonly SheetPair[] {
  return sheetsFor(settings).flatMap((definition): readonly SheetPair[] => {
    const made = fresh.sheets.find(({ name }) => name === message(language, definition.name));
    const holding = definition.tables.flatMap(({ name }) => tables.get(name)?.sheet.name ?? []);
    const sheet =
      holding[0] === undefined
        ? namedSheet(workbook, definition)
        : workbook.sheets.find(({ name }) => name === holding[0]);
    return made ? [{ definition, sheet, fresh: made }] : [];
  });
}

/** By its name; but people may have a sheet of their own called Dashboard, and then it stays as it is. */
function namedSheet(workbook: WorkbookData, definition: SheetDefinition): SheetData | undefined {
  const sheet = findSheet(workbook, definition);
  if (!sheet) return undefined;
  const lines = sheet.rows
    .map(({ cells }) => cells.map(({ value }) => textOf(value)).filter((text) => text !== ''))
    .filter(({ length }) => length > 0);
  const frame = new Set(
    LANGUAGES.flatMap((language) =>
      [definition.title, definition.question, definition.guidance].map((key) => message(language, key)),
    ),
  );
  const isOurs =
    lines.length === 0 ||
    lines.some(
      (line) =>
        line.some((text) => frame.has(text)) || definition.tables.some((table) => matchingHeaders(table, line) > 1),
    );
  return isOurs ? sheet : undefined;
}
