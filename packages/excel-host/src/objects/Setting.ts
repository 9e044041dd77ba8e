// Excel.Setting and SettingCollection: the add-in's own values, kept in the document.

import type { WebExtensionData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType } from '../server/ObjectType';

const noExtension: WebExtensionData = {
  id: '',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
  visible: false,
  properties: {},
};

/** All settings by key; values are JSON texts. */
export function settingsOf(core: Core): Readonly<Record<string, string>> {
  return core.document.book.webExtension?.properties ?? {};
}

export function replaceSettings(core: Core, properties: Readonly<Record<string, string>>): void {
  const before = core.document.book.webExtension;
  if (!before && Object.keys(properties).length === 0) return;
  core.document.setBook('webExtension', { ...(before ?? noExtension), properties });
}

function valueOf(core: Core, key: string): unknown {
  if (find(core, key) === undefined) throw itemNotFound();
  const text = settingsOf(core)[key] ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function write(core: Core, key: string, value: unknown): void {
  replaceSettings(core, { ...settingsOf(core), [key]: JSON.stringify(value) });
}

export const Setting = objectType<string>({
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    value: { get: (key, { core }) => valueOf(core, key), set: (key, value, { core }) => write(core, key, value) },
  },
  methods: {
    delete: {
      run: (key, _args, { core }) => {
        const { [key]: _gone, ...rest } = settingsOf(core);
        replaceSettings(core, rest);
      },
    },
  },
});

function find(core: Core, key: string): string | undefined {
  return Object.hasOwn(settingsOf(core), key) ? key : undefined;
}

export const SettingCollection = objectType<Core>({
  name: 'SettingCollection',
  items: {
    type: 'Setting',
    list: (core) => Object.keys(settingsOf(core)),
    find: (core, key) => find(core, textOf(key)),
  },
  methods: {
    /** Sets or adds, as Microsoft's reference says. */
    add: {
      type: 'Setting',
      run: (core, args) => {
        write(core, args.text(0), args.raw(1));
        return args.text(0);
      },
    },
    getCount: { run: (core) => Object.keys(settingsOf(core)).length },
    getItemOrNullObject: { type: 'Setting', run: (core, args) => find(core, args.text(0)) ?? null },
  },
});
