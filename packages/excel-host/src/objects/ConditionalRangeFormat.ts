// What a conditional format lays over cells: font, fill, borders, number format.

import type { Border, ConditionalRule, DifferentialStyle, Font } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { tidyStyle, type BorderSide } from '../document/styles';
import { HostError } from '../api/HostError';
import { readColor } from '../ranges/colors';
import { booleanOf, choiceOf, invalidArgument, textOf } from '../server/Arguments';
import { objectType, type AnyType } from '../server/ObjectType';
import { changeRule, formatOf, type FormatRef } from './ConditionalFormat';

type StyledRule = Extract<ConditionalRule, { style: DifferentialStyle }>;

function styled(ref: FormatRef): StyledRule {
  const { rule } = formatOf(ref);
  if (!('style' in rule))
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  return rule;
}

function restyle(core: Core, ref: FormatRef, change: (style: DifferentialStyle) => DifferentialStyle): void {
  const rule = styled(ref);
  changeRule(core, ref, { ...rule, style: tidyStyle(change(rule.style)) });
}

type FontPatch = { readonly [K in keyof Font]?: Font[K] | undefined };

function setFont(core: Core, ref: FormatRef, patch: FontPatch): void {
  restyle(core, ref, (style) => ({ ...style, font: { ...style.font, ...patch } as Font }));
}

export const ConditionalRangeFormat = objectType<FormatRef>({
  name: 'ConditionalRangeFormat',
  objects: {
    borders: { type: 'ConditionalRangeBorderCollection', get: (ref) => ref },
    fill: { type: 'ConditionalRangeFill', get: (ref) => ref },
    font: { type: 'ConditionalRangeFont', get: (ref) => ref },
  },
  properties: {
    numberFormat: {
      get: (ref) => styled(ref).style.numberFormat ?? null,
      set: (ref, value, { core }) => restyle(core, ref, (style) => ({ ...style, numberFormat: textOf(value) })),
    },
  },
});

const ConditionalRangeFill = objectType<FormatRef>({
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (ref) => {
        const { fill } = styled(ref).style;
        return fill === undefined ? '' : `#${fill}`;
      },
      set: (ref, value, { core }) => restyle(core, ref, (style) => ({ ...style, fill: readColor(value) })),
    },
  },
  methods: { clear: { run: (ref, _args, { core }) => restyle(core, ref, ({ fill: _before, ...style }) => style) } },
});

const ConditionalRangeFont = objectType<FormatRef>({
  name: 'ConditionalRangeFont',
  properties: {
    bold: {
      get: (ref) => styled(ref).style.font?.bold ?? null,
      set: (ref, value, { core }) => setFont(core, ref, { bold: booleanOf(value) || undefined }),
    },
    color: {
      get: (ref) => {
        const color = styled(ref).style.font?.color;
        return color === undefined ? '' : `#${color}`;
      },
      set: (ref, value, { core }) => setFont(core, ref, { color: readColor(value) }),
    },
    italic: {
      get: (ref) => styled(ref).style.font?.italic ?? null,
      set: (ref, value, { core }) => setFont(core, ref, { italic: booleanOf(value) || undefined }),
    },
    strikethrough: {
      get: (ref) => styled(ref).style.font?.strike ?? null,
      set: (ref, value, { core }) => setFont(core, ref, { strike: booleanOf(value) || undefined }),
    },
    underline: {
      get: (ref) => {
        const underline = styled(ref).style.font?.underline;
        return underline === undefined ? 'None' : underline === 'single' ? 'Single' : 'Double';
      },
      set: (ref, value, { core }) => {
        const choice = choiceOf(value, ['None', 'Single', 'Double']);
        setFont(core, ref, { underline: choice === 'None' ? undefined : choice === 'Single' ? 'single' : 'double' });
      },
    },
  },
  methods: { clear: { run: (ref, _args, { core }) => restyle(core, ref, ({ font: _before, ...style }) => style) } },
});

const indexes = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const sides: Readonly<Record<(typeof indexes)[number], BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

interface BorderRef {
  readonly format: FormatRef;
  readonly index: (typeof indexes)[number];
}

function setBorder(
  core: Core,
  { format, index }: BorderRef,
  change: (border: Border | undefined) => Border | undefined,
): void {
  restyle(core, format, (style) => {
    const { [sides[index]]: before, ...others } = style.borders ?? {};
    const next = change(before);
    return { ...style, borders: next ? { ...others, [sides[index]]: next } : others };
  });
}

const ConditionalRangeBorder = objectType<BorderRef>({
  name: 'ConditionalRangeBorder',
  properties: {
    color: {
      get: ({ format, index }) => `#${styled(format).style.borders?.[sides[index]]?.color ?? '000000'}`,
      set: (ref, value, { core }) =>
        setBorder(core, ref, (border) => ({ line: border?.line ?? 'thin', color: readColor(value) })),
    },
    sideIndex: { get: ({ index }) => index },
    style: {
      get: ({ format, index }) => {
        const line = styled(format).style.borders?.[sides[index]]?.line;
        return line === undefined ? 'None' : line === 'dashed' ? 'Dash' : line === 'dotted' ? 'Dot' : 'Continuous';
      },
      set: (ref, value, { core }) => {
        const style = choiceOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']);
        setBorder(core, ref, (border) =>
          style === 'None'
            ? undefined
            : {
                line: style === 'Continuous' ? 'thin' : style === 'Dot' ? 'dotted' : 'dashed',
                color: border?.color ?? '000000',
              },
        );
      },
    },
  },
});

const ConditionalRangeBorderCollection = objectType<FormatRef>({
  name: 'ConditionalRangeBorderCollection',
  items: {
    type: 'ConditionalRangeBorder',
    list: (format) => indexes.map((index) => ({ format, index })),
    find: (format, key) => ({ format, index: choiceOf(key, indexes) }),
  },
  properties: { count: { get: () => indexes.length } },
  objects: Object.fromEntries(
    Object.entries(sides).map(([index, side]) => [
      side,
      { type: 'ConditionalRangeBorder', get: (format: FormatRef) => ({ format, index }) },
    ]),
  ),
  methods: {
    getItemAt: {
      type: 'ConditionalRangeBorder',
      run: (format, args) => {
        const index = indexes[args.integer(0)];
        if (!index) throw invalidArgument();
        return { format, index };
      },
    },
  },
});

export const conditionalStyleTypes: readonly AnyType[] = [
  ConditionalRangeFormat,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
];
