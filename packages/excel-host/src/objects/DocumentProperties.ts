// Excel.DocumentProperties and its custom properties.

import type { PropertiesData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { invalidArgument, numberOf, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Property } from '../server/ObjectType';

type TextKey = Exclude<keyof PropertiesData, 'custom' | 'created' | 'lastAuthor' | 'revision'>;

function text(key: TextKey): Property<Core> {
  return {
    get: (core) => core.document.book.properties[key] ?? '',
    set: (core, value) => {
      const { [key]: _before, ...rest } = core.document.book.properties;
      const next = textOf(value);
      core.document.setBook('properties', next === '' ? rest : { ...rest, [key]: next });
    },
  };
}

function setCustom(core: Core, custom: PropertiesData['custom']): void {
  core.document.setBook('properties', { ...core.document.book.properties, custom });
}

export const DocumentProperties = objectType<Core>({
  name: 'DocumentProperties',
  objects: { custom: { type: 'CustomPropertyCollection', get: (core) => core } },
  properties: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    // A workbook that does not say it was made when it was opened here.
    creationDate: { get: (core) => core.document.book.properties.created ?? core.openedAt.toISOString() },
    keywords: text('keywords'),
    lastAuthor: { get: (core) => core.document.book.properties.lastAuthor ?? '' },
    manager: text('manager'),
    revisionNumber: {
      get: (core) => core.document.book.properties.revision ?? 0,
      set: (core, value) => {
        const revision = numberOf(value);
        if (!Number.isInteger(revision) || revision < 0) throw invalidArgument();
        core.document.setBook('properties', { ...core.document.book.properties, revision });
      },
    },
    subject: text('subject'),
    title: text('title'),
  },
});

export const CustomProperty = objectType<string>({
  name: 'CustomProperty',
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    type: {
      get: (key, { core }) =>
        ({ string: 'String', number: 'Number', boolean: 'Boolean' })[
          typeof custom(core, key) as 'string' | 'number' | 'boolean'
        ],
    },
    value: {
      get: (key, { core }) => custom(core, key),
      set: (key, value, { core }) => setCustom(core, { ...core.document.book.properties.custom, [key]: plain(value) }),
    },
  },
  methods: {
    delete: {
      run: (key, _args, { core }) => {
        const { [key]: _gone, ...rest } = core.document.book.properties.custom;
        setCustom(core, rest);
      },
    },
  },
});

function custom(core: Core, key: string): string | number | boolean {
  const value = core.document.book.properties.custom[key];
  if (value === undefined) throw itemNotFound();
  return value;
}

function plain(value: unknown): string | number | boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** Keys are found regardless of case. */
function find(core: Core, key: string): string | undefined {
  return Object.keys(core.document.book.properties.custom).find((each) => each.toUpperCase() === key.toUpperCase());
}

export const CustomPropertyCollection = objectType<Core>({
  name: 'CustomPropertyCollection',
  items: {
    type: 'CustomProperty',
    list: (core) => Object.keys(core.document.book.properties.custom),
    find: (core, key) => find(core, textOf(key)),
  },
  methods: {
    add: {
      type: 'CustomProperty',
      run: (core, args) => {
        const key = find(core, args.text(0)) ?? args.text(0);
        if (key === '' || key.length > 255) throw invalidArgument();
        setCustom(core, { ...core.document.book.properties.custom, [key]: plain(args.raw(1)) });
        return key;
      },
    },
    deleteAll: { run: (core) => setCustom(core, {}) },
    getCount: { run: (core) => Object.keys(core.document.book.properties.custom).length },
    getItemOrNullObject: { type: 'CustomProperty', run: (core, args) => find(core, args.text(0)) ?? null },
  },
});
