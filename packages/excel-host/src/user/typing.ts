// Entering text into cells as a person does: recognised, checked against validations, and taken over by tables beside it.

import { isPercentFormat } from 'numfmt';
import { LIMITS, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { writeContent } from '../document/content';
import { interpret, type Content } from '../document/interpret';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { HostError } from '../api/HostError';
import type { PasteBlock, TypeResult } from '../api/User';
import { isFormula } from '../formulas/checkFormula';
import { widenFor } from '../ranges/autofit';
import { afterWriting, refuseProtected } from '../ranges/writeCells';
import { validationAt } from '../rules/validationAt';
import { growTables } from '../tables/growTables';
import { tokensOf } from '../formulas/tokens';

/** What a person means by a text in that cell; in a cell formatted as a percentage a plain number is one. */
function meaning(text: string, numberFormat: string): Content {
  const content = interpret(text, numberFormat);
  if (content.formula !== undefined) return { ...content, formula: closeFormula(content.formula) };
  if (
    typeof content.value === 'number' &&
    isPercentFormat(numberFormat) &&
    content.numberFormat === undefined &&
    /^[-+]?[\d.,]+$/.test(text.trim())
  )
    return { value: Number((content.value / 100).toPrecision(15)) };
  return content;
}

/** What is copied in and only looks like a formula stays a text: nothing of it is lost. */
function pasted(text: string, numberFormat: string): Content {
  const content = meaning(text, numberFormat);
  return content.formula === undefined || isFormula(content.formula) ? content : { value: text };
}

/** Throws AccessDenied in a locked cell of a protected sheet, InvalidArgument for text that is too long or a formula that cannot be one. */
export function typeInto(
  core: Core,
  sheet: SheetState,
  row: number,
  column: number,
  text: string,
  overrideAlert: boolean,
): TypeResult {
  const cell: Area = { top: row, bottom: row, left: column, right: column };
  const inMerge = sheet.parts.merges.find(
    (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );
  const at = inMerge ? { row: inMerge.top, column: inMerge.left } : { row, column };
  refuseProtected(sheet, cell);
  if (text.length > LIMITS.cellText) throw new HostError('InvalidArgument', 'A cell holds at most 32,767 characters.');
  const content = meaning(text, styleAt(sheet, at.row, at.column).numberFormat ?? 'General');
  const before = core.valueAt(sheet, at.row, at.column);
  const validation = validationAt(sheet, at.row, at.column);
  const isCustom = validation?.rule.kind === 'custom';
  const refused = (): TypeResult => ({
    accepted: false,
    alert: { ...(validation?.alert ?? { style: 'stop', title: '', message: '' }) },
  });
  const asks =
    validation?.alert !== undefined &&
    content.formula === undefined &&
    !(overrideAlert && validation.alert.style !== 'stop');
  if (asks && !isCustom && !core.accepts(sheet, at.row, at.column, content.value)) return refused();
  const undo = core.document.cell(sheet, at.row, at.column);
  writeContent(core.document, sheet, at.row, at.column, content);
  if (asks && isCustom && content.value !== null && !core.accepts(sheet, at.row, at.column, content.value)) {
    core.document.writeCell(sheet, at.row, at.column, undo);
    return refused();
  }
  const written = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  widenFor(core.document, sheet, at.row, at.column);
  if (content.value !== null || content.formula !== undefined) growTables(core, sheet, written);
  afterWriting(core, sheet, written);
  core.settleValues();
  core.events.changed(sheet, written, 'RangeEdited', { before, after: core.valueAt(sheet, at.row, at.column) });
  return { accepted: true };
}

/** Texts with the top left corner there; a single one fills what is selected no further than itself. Validations are not asked. */
export function pasteTexts(core: Core, sheet: SheetState, row: number, column: number, block: PasteBlock): void {
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  if (height === 0 || width === 0) return;
  const area: Area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  if (area.bottom >= LIMITS.rows || area.right >= LIMITS.columns)
    throw new HostError('InvalidArgument', 'The copied cells do not fit onto the sheet here.');
  refuseProtected(sheet, area);
  for (const [y, line] of block.entries()) {
    for (let x = 0; x < width; x += 1) {
      const at = { row: row + y, column: column + x };
      writeContent(
        core.document,
        sheet,
        at.row,
        at.column,
        pasted(line[x] ?? '', styleAt(sheet, at.row, at.column).numberFormat ?? 'General'),
      );
    }
  }
  growTables(core, sheet, area);
  afterWriting(core, sheet, area);
  core.events.changed(sheet, area);
}

/** The same text where nothing is open, or where closing does not make it a formula. */
function closeFormula(formula: string): string {
  const open = tokensOf(formula).reduce((depth, { value }) => depth + (value === '(' ? 1 : value === ')' ? -1 : 0), 0);
  if (open <= 0) return formula;
  const closed = formula.trimEnd() + ')'.repeat(open);
  return isFormula(closed) ? closed : formula;
}
