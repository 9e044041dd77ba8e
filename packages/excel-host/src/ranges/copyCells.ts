// Copying cells with formulas that follow, styles and rules; moving them; filling.

import { intersect, type Area, type CellData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { writeContent } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { styleAt, withStyle } from '../document/styles';
import { moveFormula } from '../formulas/moveFormula';
import { rewriteReference } from '../formulas/shiftFormula';
import { isReference, replaceTokens } from '../formulas/tokens';
import { followReferences } from '../insertDelete/followReferences';
import { attachmentsOf } from './cellAttachments';
import { clearCells, clearValidation } from './clearCells';
import { subtractAreas } from '../document/subtractAreas';
import { afterWriting, refuseProtected } from './writeCells';

export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** A larger target is filled with repetitions, a smaller one grows to the source's size, as in Excel. */
export function copyCells(
  core: Core,
  from: Place,
  to: Place,
  { kind, skipBlanks = false, transpose = false }: CopyOptions,
): Area {
  core.settleValues();
  const rows = from.area.bottom - from.area.top + 1;
  const columns = from.area.right - from.area.left + 1;
  const tall = transpose ? columns : rows;
  const wide = transpose ? rows : columns;
  const target = grown(to.area, tall, wide);
  refuseProtected(to.sheet, target);
  const source = readBlock(from);
  const putAttachments = attachmentsOf(from);
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const y = (row - target.top) % tall;
      const x = (column - target.left) % wide;
      const at = transpose
        ? { row: from.area.top + x, column: from.area.left + y }
        : { row: from.area.top + y, column: from.area.left + x };
      const copied = source(at.row, at.column);
      if (skipBlanks && (!copied.cell || (copied.cell.value === null && copied.cell.formula === undefined))) continue;
      paste(core, to.sheet, row, column, copied, kind, { rows: row - at.row, columns: column - at.column });
    }
  }
  if (kind === 'All' && !transpose) {
    copyRules(core, from, to.sheet, target);
    putAttachments(core, to.sheet, target);
  }
  afterWriting(core, to.sheet, target);
  return target;
}

interface Copied {
  readonly cell: CellData | undefined;
  readonly style: ReturnType<typeof styleAt>;
}

/** Read before anything is written: source and target may overlap. */
function readBlock({ sheet, area }: Place): (row: number, column: number) => Copied {
  const block: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Copied[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push({ cell: sheet.rows.get(row)?.cells.get(column), style: styleAt(sheet, row, column) });
    block.push(line);
  }
  return (row, column) => block[row - area.top]?.[column - area.left] ?? { cell: undefined, style: {} };
}

function paste(
  core: Core,
  sheet: SheetState,
  row: number,
  column: number,
  { cell, style }: Copied,
  kind: CopyKind,
  by: { readonly rows: number; readonly columns: number },
): void {
  const { document } = core;
  if (kind === 'All' || kind === 'Formats')
    document.writeCell(sheet, row, column, withStyle(sheet, row, column, document.cell(sheet, row, column), style));
  if (kind === 'Formats') return;
  const formula = kind === 'Values' ? undefined : cell?.formula;
  writeContent(
    document,
    sheet,
    row,
    column,
    formula === undefined
      ? { value: cell?.value ?? null }
      : { value: null, formula: moveFormula(formula, by.rows, by.columns) },
  );
}

function grown(area: Area, tall: number, wide: number): Area {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return {
    ...area,
    bottom: area.top + (rows % tall === 0 ? rows : tall) - 1,
    right: area.left + (columns % wide === 0 ? columns : wide) - 1,
  };
}

/** Validations and conditional formats come along. */
function copyRules(core: Core, from: Place, sheet: SheetState, target: Area): void {
  const shift = (area: Area): Area => {
    const rows = target.top - from.area.top;
    const columns = target.left - from.area.left;
    return {
      top: area.top + rows,
      bottom: Math.max(
        area.bottom + rows,
        Math.min(target.bottom, area.bottom === from.area.bottom ? target.bottom : 0),
      ),
      left: area.left + columns,
      right: Math.max(area.right + columns, area.right === from.area.right ? target.right : 0),
    };
  };
  const validations = from.sheet.parts.validations.flatMap((each) => {
    const areas = each.areas.flatMap((area) => intersect(area, from.area) ?? []).map(shift);
    return areas.length === 0 ? [] : [{ ...each, areas }];
  });
  if (validations.length > 0 || sheet.parts.validations.length > 0) {
    clearValidation(core, sheet, target);
    if (validations.length > 0)
      core.document.setPart(sheet, 'validations', [...sheet.parts.validations, ...validations]);
  }
  for (const entry of from.sheet.parts.conditionalFormats) {
    const areas = entry.data.areas.flatMap((area) => intersect(area, from.area) ?? []).map(shift);
    if (areas.length === 0) continue;
    if (from.sheet === sheet) {
      const joined = [
        ...entry.data.areas,
        ...areas.flatMap((area) =>
          entry.data.areas.reduce<readonly Area[]>((rest, known) => subtractAreas(rest, known), [area]),
        ),
      ];
      core.document.setPart(
        sheet,
        'conditionalFormats',
        sheet.parts.conditionalFormats.map((each) =>
          each.id === entry.id ? { ...each, data: { ...each.data, areas: joined } } : each,
        ),
      );
    } else
      core.document.setPart(sheet, 'conditionalFormats', [
        ...sheet.parts.conditionalFormats,
        { id: core.document.identities.next(), data: { ...entry.data, areas } },
      ]);
  }
}

/** Cut and paste: the cells go, and what referred to them refers to where they went. */
export function moveCells(core: Core, from: Place, to: Place): Area {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  const target = {
    top: from.area.top + rows,
    bottom: from.area.bottom + rows,
    left: from.area.left + columns,
    right: from.area.right + columns,
  };
  refuseProtected(from.sheet, from.area);
  refuseProtected(to.sheet, target);
  const source = readBlock(from);
  const moved: [number, number, Copied][] = [];
  for (let row = from.area.top; row <= from.area.bottom; row += 1)
    for (let column = from.area.left; column <= from.area.right; column += 1)
      moved.push([row + rows, column + columns, source(row, column)]);
  const putAttachments = attachmentsOf(from);
  copyRules(core, from, to.sheet, target);
  clearCells(core, from.sheet, from.area, 'All');
  putAttachments(core, to.sheet, target);
  for (const [row, column, { cell, style }] of moved) {
    const { style: _style, ...content } = cell ?? { column, value: null };
    core.document.writeCell(to.sheet, row, column, withStyle(to.sheet, row, column, { ...content, column }, style));
  }
  const inside = (area: Area): boolean =>
    area.top >= from.area.top &&
    area.bottom <= from.area.bottom &&
    area.left >= from.area.left &&
    area.right <= from.area.right;
  followReferences(core.document, (formula, own) =>
    replaceTokens(formula, (token) => {
      if (!isReference(token)) return undefined;
      const text = rewriteReference(token.value, (named, area) => {
        const on = (named ?? own.parts.name).toUpperCase();
        return on === from.sheet.parts.name.toUpperCase() && inside(area)
          ? { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns }
          : area;
      });
      return text;
    }),
  );
  afterWriting(core, to.sheet, target);
  return target;
}
