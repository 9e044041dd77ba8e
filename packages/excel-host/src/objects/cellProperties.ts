// Range.getCellProperties and its relatives: looks of many cells at once, read and written.

import { areaAddress, quoteSheet } from '@coachbook/workbook';
import { RangeRef } from '../core/RangeRef';
import { invalidArgument, recordOf } from '../server/Arguments';
import type { Call } from '../server/Call';
import type { AnyType } from '../server/ObjectType';
import { notProvided } from '../server/query';
import { FormatProtection } from './FormatProtection';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { hidden } from './hiddenLines';
import { BorderRef, RangeBorder } from './RangeBorder';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { RangeFormat } from './RangeFormat';
import { cellStyleOfRange } from './Style';

type Options = Readonly<Record<string, unknown>>;

const parts: ReadonlyMap<string, AnyType> = new Map(
  Object.entries<AnyType>({ fill: RangeFill, font: RangeFont, protection: FormatProtection }),
);
const sides = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
} as const;

/** A matrix for cells, a list in a row or column for lines: what the options ask for, and nothing else. */
export function cellProperties(
  range: RangeRef,
  options: Options,
  call: Call,
  of: 'cells' | 'rows' | 'columns',
): unknown {
  const { top, left, bottom, right } = range.area;
  const rows = of === 'columns' ? 1 : bottom - top + 1;
  const columns = of === 'rows' ? 1 : right - left + 1;
  const read = (row: number, column: number): unknown => {
    const area = {
      top: of === 'columns' ? top : top + row,
      bottom: of === 'columns' ? bottom : top + row,
      left: of === 'rows' ? left : left + column,
      right: of === 'rows' ? right : left + column,
    };
    return describe(new RangeRef(range.sheet, area), options, call);
  };
  const matrix = Array.from({ length: rows }, (_row, y) => Array.from({ length: columns }, (_column, x) => read(y, x)));
  return of === 'columns' ? matrix[0] : of === 'rows' ? matrix.map((line) => line[0]) : matrix;
}

function describe(range: RangeRef, options: Options, call: Call): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    if (name === 'address') answer[name] = `${quoteSheet(range.sheet.parts.name)}!${areaAddress(range.area)}`;
    else if (name === 'rowIndex') answer[name] = range.area.top;
    else if (name === 'columnIndex') answer[name] = range.area.left;
    else if (name === 'rowHidden' || name === 'columnHidden' || name === 'hidden') answer[name] = isHidden(range, name);
    else if (name === 'style') answer[name] = cellStyleOfRange.get(range, call);
    else if (name === 'hyperlink') answer[name] = readHyperlink(range, call);
    else if (name === 'format') answer[name] = format(range, recordOf(wanted), call);
    else throw invalidArgument();
  }
  return answer;
}

function isHidden({ sheet, area }: RangeRef, name: string): boolean {
  const row = sheet.rows.get(area.top)?.props.hidden === true;
  const column = sheet.columns.some((run) => run.first <= area.left && run.last >= area.left && run.hidden === true);
  return name === 'rowHidden' ? row : name === 'columnHidden' ? column : row || column;
}

function format(range: RangeRef, options: Options, call: Call): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const part = parts.get(name);
    if (part)
      answer[name] = read(part, range, wanted === true ? Object.keys(part.properties ?? {}) : chosen(wanted), call);
    else if (name === 'borders') {
      const own: Record<string, unknown> = {};
      for (const [side, index] of Object.entries(sides))
        own[side] = read(
          RangeBorder,
          new BorderRef(range, index),
          wanted === true ? ['color', 'style', 'weight'] : chosen(wanted),
          call,
        );
      answer[name] = own;
    } else answer[name] = read(RangeFormat, range, [name], call)[name];
  }
  return answer;
}

function chosen(options: unknown): readonly string[] {
  return Object.entries(recordOf(options))
    .filter(([, wanted]) => wanted === true)
    .map(([name]) => name);
}

function read(type: AnyType, ref: unknown, names: readonly string[], call: Call): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      const property = type.properties?.[name];
      if (!property) throw notProvided(type.name, name);
      return [name, property.get(ref, call)];
    }),
  );
}

/** A matrix of settings, one for each cell; empty objects leave a cell alone. */
export function setCellProperties(range: RangeRef, settings: unknown, call: Call): void {
  const { top, left, bottom, right } = range.area;
  const matrix = settings as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(settings) &&
    matrix.length === bottom - top + 1 &&
    matrix.every((line) => Array.isArray(line) && line.length === right - left + 1);
  if (!fits) throw invalidArgument();
  for (const [y, line] of matrix.entries()) {
    for (const [x, each] of line.entries())
      apply(new RangeRef(range.sheet, { top: top + y, bottom: top + y, left: left + x, right: left + x }), each, call);
  }
}

/** One setting for each row or column of the range. */
export function setLineProperties(range: RangeRef, settings: unknown, call: Call, of: 'rows' | 'columns'): void {
  const { area, sheet } = range;
  const first = of === 'rows' ? area.top : area.left;
  const last = of === 'rows' ? area.bottom : area.right;
  if (!Array.isArray(settings) || settings.length !== last - first + 1) throw invalidArgument();
  for (const [index, each] of (settings as readonly unknown[]).entries()) {
    const at = first + index;
    apply(
      new RangeRef(sheet, of === 'rows' ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at }),
      each,
      call,
    );
  }
}

function apply(range: RangeRef, settings: unknown, call: Call): void {
  for (const [name, value] of Object.entries(recordOf(settings))) {
    if (name === 'style') {
      cellStyleOfRange.set?.(range, value, call);
      continue;
    }
    if (name === 'hyperlink') {
      writeHyperlink(range, value, call);
      continue;
    }
    if (name === 'rowHidden' || name === 'columnHidden') {
      hidden(name === 'rowHidden', name === 'columnHidden').set?.(range, value, call);
      continue;
    }
    if (name !== 'format') throw invalidArgument();
    for (const [part, change] of Object.entries(recordOf(value))) {
      const type = parts.get(part);
      if (type) write(type, range, recordOf(change), call);
      else if (part === 'borders') {
        for (const [side, border] of Object.entries(recordOf(change))) {
          const index = sides[side as keyof typeof sides];
          if (!index) throw invalidArgument();
          write(RangeBorder, new BorderRef(range, index), recordOf(border), call);
        }
      } else write(RangeFormat, range, { [part]: change }, call);
    }
  }
}

function write(type: AnyType, ref: unknown, values: Options, call: Call): void {
  for (const [name, value] of Object.entries(values)) {
    const property = type.properties?.[name];
    if (!property?.set) throw notProvided(type.name, name);
    property.set(ref, value, call);
  }
}
