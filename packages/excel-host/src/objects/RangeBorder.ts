// Excel.RangeBorder and RangeBorderCollection: the lines around and between cells.

import { LIMITS, type Area, type Border, type BorderLine } from '@coachbook/workbook';
import type { RangeRef } from '../core/RangeRef';
import { restyle, styleAt, withBorder, type BorderSide } from '../document/styles';
import { readColor } from '../ranges/colors';
import { choiceOf, invalidArgument } from '../server/Arguments';
import type { Call } from '../server/Call';
import { objectType } from '../server/ObjectType';
import { refuseFormatting } from './refuseFormatting';

const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof indexes)[number];

export class BorderRef {
  constructor(
    readonly range: RangeRef,
    readonly index: BorderIndex,
  ) {}
}

/** Which sides of which cells an index of Excel's means. Whole columns (and rows) stay whole: leaving their outermost line out would make a million cells of them. */
function sidesOf(
  { top, left, bottom, right }: Area,
  index: BorderIndex,
): readonly { readonly area: Area; readonly side: BorderSide }[] {
  const area = { top, left, bottom, right };
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      if (top === 0 && bottom === LIMITS.rows - 1)
        return [
          { area, side: 'bottom' },
          { area, side: 'top' },
        ];
      return top === bottom
        ? []
        : [
            { area: { ...area, bottom: bottom - 1 }, side: 'bottom' },
            { area: { ...area, top: top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      if (left === 0 && right === LIMITS.columns - 1)
        return [
          { area, side: 'right' },
          { area, side: 'left' },
        ];
      return left === right
        ? []
        : [
            { area: { ...area, right: right - 1 }, side: 'right' },
            { area: { ...area, left: left + 1 }, side: 'left' },
          ];
    default:
      return [];
  }
}

function read({ range, index }: BorderRef): Border | undefined | null {
  const place = sidesOf(range.area, index)[0];
  if (!place) return undefined;
  let common: string | undefined;
  let border: Border | undefined;
  const { area } = place;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 5_000); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 500); column += 1) {
      const own = styleAt(range.sheet, row, column).borders?.[place.side];
      const text = own ? `${own.line} ${own.color}` : 'none';
      if (common === undefined) {
        common = text;
        border = own;
      } else if (common !== text) return null;
    }
  }
  return border;
}

function write(
  { range, index }: BorderRef,
  change: (border: Border | undefined) => Border | undefined,
  { core }: Call,
): void {
  refuseFormatting(range.sheet);
  if (index.startsWith('Diagonal')) throw invalidArgument();
  for (const { area, side } of sidesOf(range.area, index))
    restyle(core.document, range.sheet, area, (style) => withBorder(style, side, change(style.borders?.[side])));
}

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function styleOf(line: BorderLine): (typeof styles)[number] {
  return line === 'dashed' ? 'Dash' : line === 'dotted' ? 'Dot' : line === 'double' ? 'Double' : 'Continuous';
}

function weightOf(line: BorderLine): (typeof weights)[number] {
  return line === 'hair'
    ? 'Hairline'
    : line === 'medium'
      ? 'Medium'
      : line === 'thick' || line === 'double'
        ? 'Thick'
        : 'Thin';
}

const black: Border = { line: 'thin', color: '000000' };

export const RangeBorder = objectType<BorderRef>({
  name: 'RangeBorder',
  properties: {
    color: {
      get: (ref) => {
        const border = read(ref);
        return border === null ? null : border ? `#${border.color}` : '#000000';
      },
      set: (ref, value, call) => {
        const color = readColor(value);
        write(ref, (border) => ({ ...(border ?? black), color }), call);
      },
    },
    sideIndex: { get: (ref) => ref.index },
    style: {
      get: (ref) => {
        const border = read(ref);
        return border === null ? null : border ? styleOf(border.line) : 'None';
      },
      set: (ref, value, call) => {
        const style = choiceOf(value, styles);
        write(
          ref,
          (border) => {
            if (style === 'None') return undefined;
            const kept = border && ['thin', 'medium', 'thick', 'hair'].includes(border.line) ? border.line : 'thin';
            const line: BorderLine =
              style === 'Continuous' ? kept : style === 'Dot' ? 'dotted' : style === 'Double' ? 'double' : 'dashed';
            return { ...(border ?? black), line };
          },
          call,
        );
      },
    },
    tintAndShade: { get: () => 0 },
    weight: {
      get: (ref) => {
        const border = read(ref);
        return border === null ? null : border ? weightOf(border.line) : 'Thin';
      },
      set: (ref, value, call) => {
        const weight = choiceOf(value, weights);
        const line: BorderLine =
          weight === 'Hairline' ? 'hair' : weight === 'Medium' ? 'medium' : weight === 'Thick' ? 'thick' : 'thin';
        // A line that has that weight already stays what it is: a double one is thick, a dashed one thin.
        write(
          ref,
          (border) => (border && weightOf(border.line) === weight ? border : { ...(border ?? black), line }),
          call,
        );
      },
    },
  },
});

export const RangeBorderCollection = objectType<RangeRef>({
  name: 'RangeBorderCollection',
  properties: { count: { get: () => indexes.length } },
  items: {
    type: 'RangeBorder',
    list: (range) => indexes.map((index) => new BorderRef(range, index)),
    find: (range, key) => new BorderRef(range, choiceOf(key, indexes)),
  },
  methods: {
    getItemAt: {
      type: 'RangeBorder',
      run: (range, args) => {
        const index = indexes[args.integer(0)];
        if (!index) throw invalidArgument();
        return new BorderRef(range, index);
      },
    },
  },
});
