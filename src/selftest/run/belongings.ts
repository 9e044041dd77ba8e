// What a workbook carries that is on none of its sheets.

/** Keys of settings and custom properties, ids of custom XML parts, names of cell styles that did not come with Excel. */
export type Belongings = ReadonlySet<string>;

/** Queues the reading; after the next request `read` tells what there is, and `removeAllBut` queues taking the rest away. */
export function belongings(workbook: Excel.Workbook): { readonly read: () => Belongings; readonly removeAllBut: (kept: Belongings) => void } {
  const { settings, properties: { custom }, customXmlParts, styles } = workbook;
  settings.load('items/key');
  custom.load('items/key');
  customXmlParts.load('items/id');
  styles.load('items/name,items/builtIn');
  const ownStyles = (): readonly string[] => styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
  return {
    read: () => new Set([...ownStyles(), ...settings.items.map(({ key }) => key), ...custom.items.map(({ key }) => key), ...customXmlParts.items.map(({ id }) => id)]),
    removeAllBut: (kept) => {
      for (const { key } of settings.items) if (!kept.has(key)) settings.getItem(key).delete();
      for (const { key } of custom.items) if (!kept.has(key)) custom.getItem(key).delete();
      for (const { id } of customXmlParts.items) if (!kept.has(id)) customXmlParts.getItem(id).delete();
      for (const name of ownStyles()) if (!kept.has(name)) styles.getItem(name).delete();
    },
  };
}
