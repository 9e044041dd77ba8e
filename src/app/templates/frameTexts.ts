// The lines at the top of our sheets: those that somebody rewrote, out of a workbook and into one.

import { cellAt, SheetDraft, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { keyOfText, message, LANGUAGES } from '../../locales';
import { decodeWorkbook, FRAME, SHEETS, type DecodedWorkbook } from '../../sheets';
import type { FrameTexts, Template } from './Template';

const LINES = ['title', 'question', 'guidance'] as const;

type Definition = (typeof SHEETS)[number];

/** Which of our sheets a worksheet is; undefined where it has none of our tables. */
export function definitionOf(sheet: SheetData, located: DecodedWorkbook['located']): Definition | undefined {
  return (
    SHEETS.find(({ tables }) => tables.some(({ name }) => located.tables.get(name)?.sheet === sheet)) ??
    SHEETS.find(({ name }) => keyOfText('sheet.', sheet.name).includes(name))
  );
}

/** Lines that say something else than ours in any language. The guidance of Settings is where a template says that it is one. */
export function frameTextsOf(workbook: WorkbookData, located: DecodedWorkbook['located']): Template['texts'] {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const definition = definitionOf(sheet, located);
      if (!definition) return [];
      const own = LINES.flatMap((line) => {
        const text = cellAt(sheet, FRAME[line], 0)?.value;
        const isOurs =
          typeof text !== 'string' ||
          LANGUAGES.some((language) => message(language, definition[line]) === text) ||
          (definition.key === 'settings' && line === 'guidance');
        return isOurs ? [] : [[line, text] as const];
      });
      return own.length === 0 ? [] : [[definition.key, Object.fromEntries(own)]];
    }),
  );
}

/** Those lines, changed by one function. */
export function mapFrameTexts(
  texts: Template['texts'],
  change: (text: string, sheet: string) => string,
): Template['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([key, lines]) => [
      key,
      Object.fromEntries(Object.entries(lines).map(([line, text]) => [line, change(String(text), key)])) as FrameTexts,
    ]),
  );
}

/** The workbook with those lines in place of ours. */
export function withFrameTexts(workbook: WorkbookData, texts: Template['texts']): WorkbookData {
  if (Object.keys(texts).length === 0) return workbook;
  const { located } = decodeWorkbook(workbook);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = texts[definitionOf(sheet, located)?.key ?? ''];
      if (!own) return sheet;
      const draft = new SheetDraft(sheet);
      for (const line of LINES) if (own[line] !== undefined) draft.setContent(FRAME[line], 0, { value: own[line] });
      return draft.finish();
    }),
  };
}
