// What a workbook carries that is on none of its sheets.

export interface CarriedItems {
  /** What each name of the workbook refers to. */
  readonly names: ReadonlyMap<string, string>;
  /** Keys of settings, ids of custom XML parts, names of cell styles that did not come with Excel. */
  readonly others: ReadonlySet<string>;
  /** Keys of custom properties; undefined where Excel fails when it is asked for them: then none is taken away. */
  readonly custom: ReadonlySet<string> | undefined;
}

interface Carried {
  /** Everything but custom properties, which are asked for by themselves. */
  readonly read: () => Omit<CarriedItems, 'custom'>;
  /** Queues taking the rest away, names apart, which Excel may refuse. */
  readonly removeAllBut: (kept: CarriedItems) => void;
  readonly newNames: (kept: CarriedItems) => readonly string[];
  /** Whether there is a name that people see in the list of names. */
  readonly hasVisibleName: () => boolean;
}

/** Queues the reading; the answers are there after the next request. */
export function carriedItems(workbook: Excel.Workbook): Carried {
  const { settings, customXmlParts, styles, names } = workbook;
  settings.load('items/key');
  customXmlParts.load('items/id');
  styles.load('items/name,items/builtIn');
  names.load('items/name,items/formula,items/visible');
  const ownStyles = (): readonly string[] => styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
  return {
    read: () => ({
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      others: new Set([
        ...ownStyles(),
        ...settings.items.map(({ key }) => key),
        ...customXmlParts.items.map(({ id }) => id),
      ]),
    }),
    removeAllBut: ({ others }) => {
      for (const { key } of settings.items) if (!others.has(key)) settings.getItem(key).delete();
      for (const { id } of customXmlParts.items) if (!others.has(id)) customXmlParts.getItem(id).delete();
      for (const name of ownStyles()) if (!others.has(name)) styles.getItem(name).delete();
    },
    newNames: (kept) => names.items.map(({ name }) => name).filter((name) => !kept.names.has(name)),
    hasVisibleName: () => names.items.some(({ visible }) => visible),
  };
}
