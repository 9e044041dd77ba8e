// Excel.ShapeCollection and Shape, as far as pictures need it.

import type { ImageData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { replaceEntry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { invalidArgument, numberOf, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Property } from '../server/ObjectType';
import { uniqueName } from '../insertDelete/uniqueName';
import { anchorOf, boxOf } from './Chart';

interface ShapeRef {
  readonly sheet: SheetState;
  readonly id: string;
}

function imageOf({ sheet, id }: ShapeRef): ImageData {
  const entry = sheet.parts.images.find((each) => each.id === id);
  if (!entry) throw itemNotFound();
  return entry.data;
}

function change(core: Core, ref: ShapeRef, patch: Partial<ImageData>): void {
  core.document.setPart(
    ref.sheet,
    'images',
    replaceEntry(ref.sheet.parts.images, ref.id, { ...imageOf(ref), ...patch }),
  );
}

function side(key: 'left' | 'top' | 'width' | 'height'): Property<ShapeRef> {
  return {
    get: (ref) => boxOf(ref.sheet, imageOf(ref).anchor)[key],
    set: (ref, value, { core }) =>
      change(core, ref, {
        anchor: anchorOf(ref.sheet, { ...boxOf(ref.sheet, imageOf(ref).anchor), [key]: numberOf(value) }),
      }),
  };
}

/** By points; never beyond the sheet's edge. */
function move(core: Core, ref: ShapeRef, by: { readonly left?: number; readonly top?: number }): void {
  const box = boxOf(ref.sheet, imageOf(ref).anchor);
  change(core, ref, {
    anchor: anchorOf(ref.sheet, {
      ...box,
      left: Math.max(0, box.left + (by.left ?? 0)),
      top: Math.max(0, box.top + (by.top ?? 0)),
    }),
  });
}

export const Shape = objectType<ShapeRef>({
  name: 'Shape',
  identity: (ref) => ({ Id: ref.id }),
  properties: {
    altTextDescription: {
      get: (ref) => imageOf(ref).altText ?? '',
      set: (ref, value, { core }) => change(core, ref, { altText: textOf(value) }),
    },
    height: side('height'),
    id: { get: (ref) => ref.id },
    left: side('left'),
    name: {
      get: (ref) => imageOf(ref).name,
      set: (ref, value, { core }) => change(core, ref, { name: textOf(value) }),
    },
    top: side('top'),
    type: { get: () => 'Image' },
    width: side('width'),
  },
  methods: {
    delete: {
      run: (ref, _args, { core }) =>
        core.document.setPart(ref.sheet, 'images', replaceEntry(ref.sheet.parts.images, ref.id, undefined)),
    },
    incrementLeft: { run: (ref, args, { core }) => move(core, ref, { left: args.number(0) }) },
    incrementTop: { run: (ref, args, { core }) => move(core, ref, { top: args.number(0) }) },
  },
});

function find(sheet: SheetState, key: unknown): ShapeRef | undefined {
  const text = textOf(key);
  const entry = sheet.parts.images.find((each) => each.id === text || each.data.name === text);
  return entry && { sheet, id: entry.id };
}

/** Width and height of a PNG or JPEG stand in its bytes. */
function sizeOf(content: string): { readonly type: 'png' | 'jpeg'; readonly width: number; readonly height: number } {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const at = (index: number): number => (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0);
  if (at(0) === 0x8950) return { type: 'png', width: at(18), height: at(22) };
  if (at(0) !== 0xffd8) throw invalidArgument();
  for (let index = 2; index < bytes.length - 8; index += 2 + at(index + 2)) {
    const marker = bytes[index + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'jpeg', height: at(index + 5), width: at(index + 7) };
  }
  throw invalidArgument();
}

export const ShapeCollection = objectType<SheetState>({
  name: 'ShapeCollection',
  items: { type: 'Shape', list: (sheet) => sheet.parts.images.map(({ id }) => ({ sheet, id })), find },
  methods: {
    addImage: {
      type: 'Shape',
      run: (sheet, args, { core }) => {
        const content = args.text(0).replace(/^data:[^,]*,/, '');
        const { type, width, height } = sizeOf(content);
        const name = uniqueName(
          'Picture ',
          sheet.parts.images.map((entry) => entry.data.name),
          1,
        );
        const id = core.document.identities.next();
        const anchor = anchorOf(sheet, { left: 0, top: 0, width: width * 0.75, height: height * 0.75 });
        core.document.setPart(sheet, 'images', [...sheet.parts.images, { id, data: { name, anchor, type, content } }]);
        return { sheet, id };
      },
    },
    getCount: { run: (sheet) => sheet.parts.images.length },
    getItem: {
      type: 'Shape',
      run: (sheet, args) => {
        const found = find(sheet, args.text(0));
        if (!found) throw itemNotFound();
        return found;
      },
    },
    getItemAt: {
      type: 'Shape',
      run: (sheet, args) => {
        const entry = sheet.parts.images[args.integer(0)];
        if (!entry) throw invalidArgument();
        return { sheet, id: entry.id };
      },
    },
    getItemOrNullObject: { type: 'Shape', run: (sheet, args) => find(sheet, args.text(0)) ?? null },
  },
});
