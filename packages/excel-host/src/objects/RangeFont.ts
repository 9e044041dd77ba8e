// Excel.RangeFont: how the text of cells, or of a cell style, looks.

import type { CellStyle, Font } from '@coachbook/workbook';
import { tidyStyle } from '../document/styles';
import { readColor, writeColor } from '../ranges/colors';
import { booleanOf, choiceOf, numberOf, textOf, invalidArgument } from '../server/Arguments';
import type { Call } from '../server/Call';
import { objectType, type Property } from '../server/ObjectType';
import { changeFormatting, readFormatting, type Formattable } from './formattable';

const bodyFont = 'Calibri';

export const RangeFont = objectType<Formattable>({
  name: 'RangeFont',
  properties: {
    bold: part(
      (font) => font.bold === true,
      (value) => ({ bold: booleanOf(value) || undefined }),
    ),
    color: part(
      (font) => writeColor(font.color, '#000000'),
      (value) => ({ color: readColor(value) }),
    ),
    italic: part(
      (font) => font.italic === true,
      (value) => ({ italic: booleanOf(value) || undefined }),
    ),
    name: part(
      (font) => font.name ?? bodyFont,
      (value) => ({ name: textOf(value) }),
    ),
    size: part(
      (font) => font.size ?? 11,
      (value) => ({ size: sizeOf(value) }),
    ),
    strikethrough: part(
      (font) => font.strike === true,
      (value) => ({ strike: booleanOf(value) || undefined }),
    ),
    subscript: { get: () => false },
    superscript: { get: () => false },
    tintAndShade: { get: () => 0 },
    underline: part(
      (font) => (font.underline === undefined ? 'None' : font.underline === 'single' ? 'Single' : 'Double'),
      (value) => ({
        underline: underlines[choiceOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'])],
      }),
    ),
  },
});

const underlines = {
  None: undefined,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'single',
  DoubleAccountant: 'double',
} as const;

type FontPatch = { readonly [K in keyof Font]?: Font[K] | undefined };

function part(
  pick: (font: Font) => string | number | boolean,
  patch: (value: unknown) => FontPatch,
): Property<Formattable> {
  return {
    get: (target) => readFormatting(target, (style) => pick(style.font ?? {})),
    set: (target, value: unknown, { core }: Call) => {
      const change = patch(value);
      changeFormatting(target, core, (style) =>
        tidyStyle({ ...style, font: { ...style.font, ...change } as Font } satisfies CellStyle),
      );
    },
  };
}

function sizeOf(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}
