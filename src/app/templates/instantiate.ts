// Makes one person's workbook from a template: gaps filled, days moved to the start.

import type { SheetData, WorkbookData } from '@coachbook/workbook';
import { dayNumber, type Day, type Settings } from '../../domain';
import { message, type Language } from '../../locales';
import { drawWorkbook } from '../drawWorkbook';
import { shiftDays } from '../shiftDays';
import { applyBranding } from './applyBranding';
import { mapFrameTexts, withFrameTexts } from './frameTexts';
import { mapTexts } from './mapTexts';
import { fillerOf, type Fields } from './placeholders';
import { protect } from './protect';
import type { Template } from './Template';

interface Instance {
  readonly language: Language;
  readonly start: Day;
  /** Values for the placeholders, by field: name, role, project, and whatever else the texts ask for. */
  readonly fields: Fields;
  /** Absent: what the template calls its workbooks. */
  readonly title?: string;
}

interface Instantiated {
  readonly workbook: WorkbookData;
  /** Fields the template asks for and nobody gave: a sign of an ellipsis stands in their place. */
  readonly missing: readonly string[];
}

/**
 * Days move by whole weeks, so that weekdays stay, and never before the start; holidays, which belong to the calendar, stay. What the template says in its own words stays in
 * its language where the workbook's is another. No part of it is marked as a template.
 */
export function instantiate(
  template: Template,
  { language, start, fields, title }: Instance,
  today: Day,
): Instantiated {
  const { fill, missing } = fillerOf(fields);
  const moved = shiftDays(template, weeksBetween(template.settings.start ?? start, start) * 7);
  const settings: Settings = { ...moved.settings, language, start, title: title ?? fill(template.settings.title) };
  const drawn = drawWorkbook({ engagement: mapTexts(moved.engagement, fill), settings }, today);
  const told =
    language === template.settings.language ? withFrameTexts(drawn, mapFrameTexts(template.texts, fill)) : drawn;
  const whole = { ...told, sheets: [...told.sheets, ...template.ownSheets.map((sheet) => filled(sheet, fill))] };
  return {
    workbook: protect(applyBranding(whole, template.brand, message(language, 'template.logo')), template.protects),
    missing: [...missing],
  };
}

/** Up to the next whole week, so that nothing comes before the start. */
function weeksBetween(from: Day, to: Day): number {
  return Math.ceil(((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)) / 7);
}

function filled(sheet: SheetData, fill: (text: string) => string): SheetData {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        typeof cell.value === 'string' && cell.formula === undefined ? { ...cell, value: fill(cell.value) } : cell,
      ),
    })),
  };
}
