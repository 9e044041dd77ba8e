// Excel.Range: cells of one sheet, what they hold and how they look.

import { areaAddress, LIMITS, quoteSheet, contains, type CellStyle } from '@coachbook/workbook';
import type { RangeRef } from '../core/RangeRef';
import { restyle, restyleEach, tidyStyle } from '../document/styles';
import { fromR1C1, toR1C1 } from '../formulas/r1c1';
import { columnWidth, leftOf, pointsPerPixel, rowHeight, topOf } from '../document/measures';
import { spillAround } from '../ranges/spillAround';
import { matrixOf, writeCells } from '../ranges/writeCells';
import { invalidArgument, textOf } from '../server/Arguments';
import type { Call } from '../server/Call';
import { objectType, type Property } from '../server/ObjectType';
import { formatsOf, formulasOf, textsOf, typesOf, valuesOf } from './cellMatrix';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rangeOperations } from './rangeOperations';
import { rangeNavigation } from './rangeNavigation';
import { hidden } from './hiddenLines';
import { refuseFormatting } from './refuseFormatting';
import { cellStyleOfRange } from './Style';

function fullAddress({ sheet, area }: RangeRef): string {
  return `${quoteSheet(sheet.parts.name)}!${areaAddress(area)}`;
}

const values: Property<RangeRef> = {
  get: ({ sheet, area }, { core }) => valuesOf(core, sheet, area),
  set: write,
  nullable: true,
};

const formulas: Property<RangeRef> = {
  get: ({ sheet, area }, { core }) => formulasOf(core, sheet, area),
  set: write,
};

const formulasR1C1: Property<RangeRef> = {
  get: ({ sheet, area }, { core }) =>
    formulasOf(core, sheet, area).map((line, y) =>
      line.map((text, x) =>
        typeof text === 'string' && text.startsWith('=') ? toR1C1(text, area.top + y, area.left + x) : text,
      ),
    ),
  set: (ref, value, call) => {
    const at = matrixOf(value, ref.area);
    const { area } = ref;
    const own = (y: number, x: number): unknown => {
      const text = at(y, x);
      return typeof text === 'string' && text.startsWith('=') ? fromR1C1(text, area.top + y, area.left + x) : text;
    };
    if (area.bottom - area.top > 100_000) throw invalidArgument();
    write(
      ref,
      Array.from({ length: area.bottom - area.top + 1 }, (_row, y) =>
        Array.from({ length: area.right - area.left + 1 }, (_cell, x) => own(y, x)),
      ),
      call,
    );
  },
};

function write(ref: RangeRef, value: unknown, { core }: Call): void {
  if (value === null) throw invalidArgument();
  const { sheet, area } = ref;
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? core.valueAt(sheet, area.top, area.left) : null;
  writeCells(core, sheet, area, value);
  // Only a formula has to be calculated before anybody knows what came of it.
  if (
    single &&
    core.document.cell(sheet, area.top, area.left)?.formula !== undefined &&
    core.events.hearsChanges(sheet)
  )
    core.settleValues();
  core.events.changed(
    sheet,
    area,
    'RangeEdited',
    single ? { before, after: core.valueAt(sheet, area.top, area.left) } : undefined,
  );
}

/** Of number formats a matrix of one goes for the whole range: Microsoft's tutorial writes them so. */
function onlyOne(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
    ? (value[0] as readonly unknown[])[0]
    : value;
}

const numberFormat: Property<RangeRef> = {
  get: ({ sheet, area }) => formatsOf(sheet, area),
  set: ({ sheet, area }, value, { core }) => {
    refuseFormatting(sheet);
    const one = onlyOne(value);
    const formatted = (style: CellStyle, code: unknown): CellStyle => {
      if (code === null || code === undefined) return style;
      const { numberFormat: _before, ...rest } = style;
      return tidyStyle({ ...rest, numberFormat: textOf(code) });
    };
    if (!Array.isArray(one)) {
      restyle(core.document, sheet, area, (style) => formatted(style, one));
      return;
    }
    const at = matrixOf(one, area);
    restyleEach(core.document, sheet, area, (style, row, column) =>
      formatted(style, at(row - area.top, column - area.left)),
    );
  },
};

export const Range = objectType<RangeRef>({
  name: 'Range',
  objects: {
    conditionalFormats: { type: 'ConditionalFormatCollection', get: (range) => range },
    dataValidation: { type: 'DataValidation', get: (range) => range },
    format: { type: 'RangeFormat', get: (range) => range },
    sort: { type: 'RangeSort', get: (range) => range },
    worksheet: { type: 'Worksheet', get: (range) => range.sheet },
  },
  properties: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    cellCount: {
      get: ({ area }) => {
        const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    columnCount: { get: ({ area }) => area.right - area.left + 1 },
    columnHidden: hidden(false, true),
    columnIndex: { get: ({ area }) => area.left },
    formulas,
    formulasLocal: formulas,
    formulasR1C1,
    hasSpill: { get: ({ sheet, area }) => spillAround(sheet, area.top, area.left) !== undefined, explicit: true },
    height: {
      get: ({ sheet, area }) => {
        let height = 0;
        for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1)
          height += rowHeight(sheet, row);
        return height * pointsPerPixel;
      },
    },
    hidden: { get: hidden(true, true).get },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
    isEntireColumn: { get: ({ area }) => area.top === 0 && area.bottom === LIMITS.rows - 1 },
    isEntireRow: { get: ({ area }) => area.left === 0 && area.right === LIMITS.columns - 1 },
    left: { get: ({ sheet, area }) => leftOf(sheet, area.left) * pointsPerPixel },
    numberFormat,
    numberFormatLocal: numberFormat,
    rowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    rowHidden: hidden(true, false),
    rowIndex: { get: ({ area }) => area.top },
    style: cellStyleOfRange,
    text: { get: ({ sheet, area }, { core }) => textsOf(core, sheet, area) },
    top: { get: ({ sheet, area }) => topOf(sheet, area.top) * pointsPerPixel },
    valueTypes: { get: ({ sheet, area }, { core }) => typesOf(core, sheet, area) },
    values,
    width: {
      get: ({ sheet, area }) => {
        let width = 0;
        for (let column = area.left; column <= area.right; column += 1) width += columnWidth(sheet, column);
        return width * pointsPerPixel;
      },
    },
  },
  methods: {
    ...rangeNavigation,
    ...rangeOperations,
    getTables: {
      type: 'TableScopedCollection',
      run: ({ sheet, area }, args) => {
        const fully = args.optionalBoolean(0) ?? false;
        return sheet.parts.tables
          .filter((entry) => (fully ? contains(area, entry.data.area) : meets(area, entry.data.area)))
          .map((entry) => entry.id);
      },
    },
  },
});

function meets(a: RangeRef['area'], b: RangeRef['area']): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
