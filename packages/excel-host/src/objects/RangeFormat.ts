// Excel.RangeFormat: alignment, sizes, and the way to fill, font, borders and protection.

import type { CellStyle } from '@coachbook/workbook';
import type { RangeRef } from '../core/RangeRef';
import { changeColumns } from '../document/columns';
import { restyle, tidyStyle } from '../document/styles';
import { autofitColumns, autofitRows } from '../ranges/autofit';
import { rowsOf } from '../ranges/rowsOf';
import { columnWidth, defaultColumnWidth, pointsPerPixel, rowHeight } from '../document/measures';
import { booleanOf, choiceOf, invalidArgument, numberOf } from '../server/Arguments';
import { objectType, type Property } from '../server/ObjectType';
import { refuseFormatting } from './refuseFormatting';
import { uniform } from './uniform';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const RangeFormat = objectType<RangeRef>({
  name: 'RangeFormat',
  objects: {
    borders: { type: 'RangeBorderCollection', get: (range) => range },
    fill: { type: 'RangeFill', get: (range) => range },
    font: { type: 'RangeFont', get: (range) => range },
    protection: { type: 'FormatProtection', get: (range) => range },
  },
  properties: {
    autoIndent: { get: () => false },
    columnWidth: {
      get: ({ sheet, area }) => {
        const width = columnWidth(sheet, area.left);
        for (let column = area.left; column <= area.right; column += 1)
          if (columnWidth(sheet, column) !== width) return null;
        return width * pointsPerPixel;
      },
      set: ({ sheet, area }, value, { core }) => {
        const width = sizeOf(value, 1_790);
        core.document.writeColumns(
          sheet,
          changeColumns(sheet.columns, area.left, area.right, ({ hidden: _shown, width: _before, ...props }) =>
            width === 0 ? { ...props, hidden: true } : width === defaultColumnWidth ? props : { ...props, width },
          ),
        );
      },
    },
    horizontalAlignment: part(
      (style) =>
        style.horizontal === undefined
          ? 'General'
          : style.horizontal === 'centerContinuous'
            ? 'CenterAcrossSelection'
            : capital(style.horizontal),
      ({ horizontal: _before, ...style }, value) => {
        const choice = choiceOf(value, horizontals);
        if (choice === 'General') return style;
        return {
          ...style,
          horizontal:
            choice === 'CenterAcrossSelection'
              ? 'centerContinuous'
              : (choice.toLowerCase() as NonNullable<CellStyle['horizontal']>),
        };
      },
    ),
    indentLevel: part(
      (style) => style.indent ?? 0,
      ({ indent: _before, ...style }, value) => {
        const indent = numberOf(value);
        if (indent < 0 || indent > 250) throw invalidArgument();
        return indent === 0 ? style : { ...style, indent };
      },
    ),
    readingOrder: { get: () => 'Context' },
    rowHeight: {
      get: ({ sheet, area }) => {
        const height = rowHeight(sheet, area.top);
        for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1)
          if (rowHeight(sheet, row) !== height) return null;
        return height * pointsPerPixel;
      },
      set: ({ sheet, area }, value, { core }) => {
        const height = sizeOf(value, 409.5);
        for (const row of rowsOf(sheet, area, true)) {
          const { height: _before, hidden: _shown, ...props } = sheet.rows.get(row)?.props ?? {};
          core.document.writeRow(sheet, row, height === 0 ? { ...props, hidden: true } : { ...props, height });
        }
      },
    },
    shrinkToFit: part(
      (style) => style.shrink === true,
      ({ shrink: _before, ...style }, value) => (booleanOf(value) ? { ...style, shrink: true } : style),
    ),
    textOrientation: part(
      (style) => style.rotation ?? 0,
      ({ rotation: _before, ...style }, value) => {
        const rotation = numberOf(value);
        if (!Number.isInteger(rotation) || rotation < -90 || rotation > 90) throw invalidArgument();
        return rotation === 0 ? style : { ...style, rotation };
      },
    ),
    useStandardHeight: {
      get: ({ sheet, area }) => sheet.rows.get(area.top)?.props.height === undefined,
      set: ({ sheet, area }, value, { core }) => {
        if (!booleanOf(value)) return;
        for (const row of rowsOf(sheet, area, false)) {
          const { height: _before, ...props } = sheet.rows.get(row)?.props ?? {};
          core.document.writeRow(sheet, row, props);
        }
      },
    },
    useStandardWidth: {
      get: ({ sheet, area }) => columnWidth(sheet, area.left) === defaultColumnWidth,
      set: ({ sheet, area }, value, { core }) => {
        if (booleanOf(value))
          core.document.writeColumns(
            sheet,
            changeColumns(sheet.columns, area.left, area.right, ({ width: _before, ...props }) => props),
          );
      },
    },
    verticalAlignment: part(
      (style) => (style.vertical === undefined ? 'Bottom' : capital(style.vertical)),
      ({ vertical: _before, ...style }, value) => {
        const choice = choiceOf(value, verticals);
        return choice === 'Bottom'
          ? style
          : { ...style, vertical: choice.toLowerCase() as NonNullable<CellStyle['vertical']> };
      },
    ),
    wrapText: part(
      (style) => style.wrap === true,
      ({ wrap: _before, ...style }, value) => (booleanOf(value) ? { ...style, wrap: true } : style),
    ),
  },
  methods: {
    adjustIndent: {
      run: ({ sheet, area }, args, { core }) => {
        const amount = args.integer(0);
        restyle(core.document, sheet, area, ({ indent, ...style }) => {
          const next = Math.max(0, (indent ?? 0) + amount);
          return tidyStyle(next === 0 ? style : { ...style, indent: next });
        });
      },
    },
    autofitColumns: { run: ({ sheet, area }, _args, { core }) => autofitColumns(core.document, sheet, area) },
    autofitRows: { run: ({ sheet, area }, _args, { core }) => autofitRows(core.document, sheet, area) },
  },
});

function part(
  pick: (style: CellStyle) => string | number | boolean,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Property<RangeRef> {
  return {
    get: ({ sheet, area }) => uniform(sheet, area, pick),
    set: ({ sheet, area }, value, { core }) => {
      refuseFormatting(sheet);
      change({}, value);
      restyle(core.document, sheet, area, (style) => tidyStyle(change(style, value)));
    },
  };
}

/** Points given, whole pixels answered; InvalidArgument beyond Excel's limits. */
function sizeOf(value: unknown, limit: number): number {
  const points = numberOf(value);
  if (points < 0 || points > limit) throw invalidArgument();
  return Math.round(points / pointsPerPixel);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
