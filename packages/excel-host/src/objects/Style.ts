// Excel.Style and StyleCollection: the cell styles of the workbook, as its gallery shows them. Borders of cell styles are not played: nothing of ours gives them any.

import type { CellStyle } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { RangeRef } from '../core/RangeRef';
import { HostError } from '../api/HostError';
import { booleanOf, numberOf, textOf, choiceOf, invalidArgument } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Property } from '../server/ObjectType';
import { notProvided } from '../server/query';
import { changeFormatting, CellStyleRef, readFormatting } from './formattable';

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

function part(
  pick: (style: CellStyle) => string | number | boolean,
  change: (value: unknown) => { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined },
): Property<CellStyleRef> {
  return {
    get: (ref) => readFormatting(ref, pick),
    set: (ref, value, { core }) => {
      const changed = change(value);
      changeFormatting(ref, core, (style) => ({ ...style, ...changed }) as CellStyle);
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A cell style of ours says everything a look has; the parts of others that leave something out are not told apart. */
const always: Property<CellStyleRef> = { get: () => true };

export const Style = objectType<CellStyleRef>({
  name: 'Style',
  identity: ({ name }) => ({ _Id: name }),
  objects: { fill: { type: 'RangeFill', get: (ref) => ref }, font: { type: 'RangeFont', get: (ref) => ref } },
  properties: {
    builtIn: {
      get: ({ core, name }) => core.document.book.cellStyles.find((each) => each.name === name)?.builtin !== undefined,
    },
    formulaHidden: part(
      (style) => style.formulaHidden === true,
      (value) => ({ formulaHidden: booleanOf(value) || undefined }),
    ),
    horizontalAlignment: part(
      (style) =>
        style.horizontal === undefined
          ? 'General'
          : style.horizontal === 'centerContinuous'
            ? 'CenterAcrossSelection'
            : capital(style.horizontal),
      (value) => {
        const choice = choiceOf(value, horizontals);
        return {
          horizontal:
            choice === 'General'
              ? undefined
              : choice === 'CenterAcrossSelection'
                ? 'centerContinuous'
                : (choice.toLowerCase() as NonNullable<CellStyle['horizontal']>),
        };
      },
    ),
    includeAlignment: always,
    includeBorder: always,
    includeFont: always,
    includeNumber: always,
    includePatterns: always,
    includeProtection: always,
    indentLevel: part(
      (style) => style.indent ?? 0,
      (value) => {
        const indent = numberOf(value);
        if (indent < 0 || indent > 250) throw invalidArgument();
        return { indent: indent || undefined };
      },
    ),
    locked: part(
      (style) => style.locked !== false,
      (value) => ({ locked: booleanOf(value) ? undefined : false }),
    ),
    name: { get: ({ name }) => name },
    numberFormat: part(
      (style) => style.numberFormat ?? 'General',
      (value) => ({ numberFormat: textOf(value) }),
    ),
    shrinkToFit: part(
      (style) => style.shrink === true,
      (value) => ({ shrink: booleanOf(value) || undefined }),
    ),
    verticalAlignment: part(
      (style) => (style.vertical === undefined ? 'Bottom' : capital(style.vertical)),
      (value) => {
        const choice = choiceOf(value, verticals);
        return {
          vertical: choice === 'Bottom' ? undefined : (choice.toLowerCase() as NonNullable<CellStyle['vertical']>),
        };
      },
    ),
    wrapText: part(
      (style) => style.wrap === true,
      (value) => ({ wrap: booleanOf(value) || undefined }),
    ),
  },
  methods: {
    delete: {
      run: ({ core, name }) =>
        core.document.setBook(
          'cellStyles',
          core.document.book.cellStyles.filter((each) => each.name !== name),
        ),
    },
  },
});

/** Undefined where there is none; "Normal" is every workbook's own and is not among them. */
export function cellStyleNamed(core: Core, name: string): CellStyleRef | undefined {
  const found = core.document.book.cellStyles.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found && new CellStyleRef(core, found.name);
}

/** Cell styles every workbook of Excel's knows (Excel.BuiltInStyle), of which the embedded workbook has "Normal" only. */
const builtIn =
  /^(Comma|Currency|Percent|Whole(Comma|Dollar)|Hlink(Trav)?|Note|WarningText|Emphasis[1-3]|SheetTitle|Heading[1-4]|Input|Output|Calculation|CheckCell|LinkedCell|Total|Good|Bad|Neutral|Accent[1-6](_[246]0)?|ExplanatoryText)$/;

/** What a cell looks like once it comes from that cell style: whatever it looked like before is gone. Throws ItemNotFound for a name nobody has. */
export function formatOfCellStyle(core: Core, name: string): CellStyle {
  if (name === 'Normal') return {};
  const found = cellStyleNamed(core, name);
  if (!found && builtIn.test(name)) throw notProvided('Range', 'style');
  if (!found) throw itemNotFound();
  return { ...found.style, named: found.name };
}

export const StyleCollection = objectType<Core>({
  name: 'StyleCollection',
  items: {
    type: 'Style',
    list: (core) => core.document.book.cellStyles.map(({ name }) => new CellStyleRef(core, name)),
    find: (core, key) => cellStyleNamed(core, textOf(key)),
  },
  methods: {
    add: {
      run: (core, args) => {
        const name = args.text(0);
        if (name === '' || name.length > 255) throw invalidArgument();
        if (name === 'Normal' || cellStyleNamed(core, name))
          throw new HostError('InvalidArgument', 'A style of that name is there already.');
        core.document.setBook('cellStyles', [...core.document.book.cellStyles, { name, style: {} }]);
      },
    },
    getCount: { run: (core) => core.document.book.cellStyles.length },
    getItemAt: {
      type: 'Style',
      run: (core, args) => {
        const found = core.document.book.cellStyles[args.integer(0)];
        if (!found) throw invalidArgument();
        return new CellStyleRef(core, found.name);
      },
    },
    getItemOrNullObject: { type: 'Style', run: (core, args) => cellStyleNamed(core, args.text(0)) ?? null },
  },
});

/** Range.style: setting one takes the place of all formatting. */
export const cellStyleOfRange: Property<RangeRef> = {
  get: (range) => readFormatting(range, (style) => style.named ?? 'Normal'),
  set: (range, value, { core }) => {
    const look = formatOfCellStyle(core, textOf(value));
    changeFormatting(range, core, () => look);
  },
};
