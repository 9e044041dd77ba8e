// Excel.CustomXmlPart and its collection: XML kept inside the file.

import type { Core } from '../core/Core';
import { replaceEntry } from '../document/Entry';
import { invalidArgument, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType } from '../server/ObjectType';

function xmlOf(core: Core, id: string): string {
  const entry = core.document.book.customXmlParts.find((each) => each.id === id);
  if (!entry) throw itemNotFound();
  return entry.data;
}

function namespaceOf(xml: string): string {
  return /<(?:[\w.-]+:)?[\w.-]+[^>]*?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(xml.replace(/<\?.*?\?>/gs, ''))?.[1] ?? '';
}

/** Throws InvalidArgument for what does not even look like one XML element. */
function checked(xml: string): string {
  if (!/^\s*(<\?xml.*?\?>\s*)?<([\w:.-]+)[\s\S]*(\/>|<\/\2\s*>)\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

export const CustomXmlPart = objectType<string>({
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  properties: { id: { get: (id) => id }, namespaceUri: { get: (id, { core }) => namespaceOf(xmlOf(core, id)) } },
  methods: {
    delete: {
      run: (id, _args, { core }) =>
        core.document.setBook('customXmlParts', replaceEntry(core.document.book.customXmlParts, id, undefined)),
    },
    getXml: { run: (id, _args, { core }) => xmlOf(core, id) },
    setXml: {
      run: (id, args, { core }) =>
        core.document.setBook(
          'customXmlParts',
          replaceEntry(core.document.book.customXmlParts, id, checked(args.text(0))),
        ),
    },
  },
});

export const CustomXmlPartCollection = objectType<Core>({
  name: 'CustomXmlPartCollection',
  items: { type: 'CustomXmlPart', list: (core) => core.document.book.customXmlParts.map((part) => part.id), find },
  methods: {
    add: {
      type: 'CustomXmlPart',
      run: (core, args) => {
        const id = core.document.identities.next();
        core.document.setBook('customXmlParts', [
          ...core.document.book.customXmlParts,
          { id, data: checked(args.text(0)) },
        ]);
        return id;
      },
    },
    getByNamespace: {
      type: 'CustomXmlPartScopedCollection',
      run: (core, args) =>
        core.document.book.customXmlParts
          .filter((part) => namespaceOf(part.data) === args.text(0))
          .map((part) => part.id),
    },
    getCount: { run: (core) => core.document.book.customXmlParts.length },
    getItemOrNullObject: { type: 'CustomXmlPart', run: (core, args) => find(core, args.text(0)) ?? null },
  },
});

function find(core: Core, key: unknown): string | undefined {
  return core.document.book.customXmlParts.find((part) => part.id === textOf(key))?.id;
}

export const CustomXmlPartScopedCollection = objectType<readonly string[]>({
  name: 'CustomXmlPartScopedCollection',
  items: { type: 'CustomXmlPart', list: (ids) => ids, find: (ids, key) => ids.find((id) => id === key) },
  methods: {
    getCount: { run: (ids) => ids.length },
    getItemOrNullObject: { type: 'CustomXmlPart', run: (ids, args) => ids.find((id) => id === args.text(0)) ?? null },
    getOnlyItem: {
      type: 'CustomXmlPart',
      run: (ids) => {
        if (ids.length !== 1) throw itemNotFound();
        return ids[0];
      },
    },
    getOnlyItemOrNullObject: { type: 'CustomXmlPart', run: (ids) => (ids.length === 1 ? ids[0] : null) },
  },
});
