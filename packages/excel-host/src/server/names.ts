// Member names: the wire writes them in PascalCase, declarations and load paths in camelCase.

/** Members the client writes under another name than the one it has in the object model. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['Gridlines', 'showGridlines'],
  ['Headings', 'showHeadings'],
]);

export function fromWire(name: string): string {
  const other = otherNames.get(name);
  if (other !== undefined) return other;
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export function toWire(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
