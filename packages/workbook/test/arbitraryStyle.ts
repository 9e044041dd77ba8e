// Any look of a cell, in its one form: nothing in it says what is the default anyway.

import fc, { type Arbitrary } from 'fast-check';
import type { Border, CellStyle, DifferentialStyle, Font } from '../src';
import { flag, maybe, present } from './arbitraryParts';

export const arbitraryColor: Arbitrary<string> = fc.oneof(
  fc.constantFrom('000000', 'FFFFFF', '0F6C6D'),
  fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).toUpperCase().padStart(6, '0')),
);

const filled = <T extends object>(arbitrary: Arbitrary<T>): Arbitrary<T> =>
  arbitrary.filter((value) => Object.keys(value).length > 0);
const font = filled(
  present<Font>({
    name: maybe(fc.constantFrom('Arial', 'Segoe UI & more')),
    size: maybe(fc.constantFrom(8, 10.5, 18)),
    bold: flag,
    italic: flag,
    underline: maybe(fc.constantFrom('single', 'double')),
    strike: flag,
    color: maybe(arbitraryColor),
  }),
);
const border: Arbitrary<Border> = fc.record({
  line: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double'),
  color: arbitraryColor,
});
const borders = filled(
  present<NonNullable<CellStyle['borders']>>({
    top: maybe(border),
    right: maybe(border),
    bottom: maybe(border),
    left: maybe(border),
  }),
);
const numberFormat = fc.constantFrom(
  '0',
  '0%',
  'm/d/yyyy',
  '#,##0.00',
  '@',
  '[h]:mm',
  'dd.mm.yyyy',
  '0.0" km"',
  '[Red]-0;"<&>"',
  'mmm yy',
  '#,##0_);(#,##0)',
);

/** Never the default look. */
export const arbitraryStyle: Arbitrary<CellStyle> = filled(
  present<CellStyle>({
    numberFormat: maybe(numberFormat),
    font: maybe(font),
    fill: maybe(arbitraryColor),
    borders: maybe(borders),
    horizontal: maybe(fc.constantFrom('left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed')),
    vertical: maybe(fc.constantFrom('top', 'center', 'justify', 'distributed')),
    wrap: flag,
    shrink: flag,
    indent: maybe(fc.integer({ min: 1, max: 15 })),
    rotation: maybe(fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0)),
    locked: maybe(fc.constant(false as const)),
    formulaHidden: flag,
  }),
);

export const arbitraryDifferentialStyle: Arbitrary<DifferentialStyle> = present<DifferentialStyle>({
  numberFormat: maybe(numberFormat),
  font: maybe(font),
  fill: maybe(arbitraryColor),
  borders: maybe(borders),
});
