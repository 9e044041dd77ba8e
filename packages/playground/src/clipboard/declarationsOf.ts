// CSS declarations as the clipboard carries them, Microsoft's own properties included, which browsers drop.

export type Declarations = ReadonlyMap<string, string>;

const DECLARATION = /([\w-]+)\s*:\s*((?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\([^)]*\)|[^;"'(])*)/g;

/** "color:red; mso-number-format:'0\.00'" by property in lower case; the last one of a property counts. */
export function declarationsOf(css: string): Declarations {
  const found = new Map<string, string>();
  for (const [, property = '', value = ''] of css.matchAll(DECLARATION))
    found.set(property.toLowerCase(), value.replace(/\s*!important\s*$/i, '').trim());
  return found;
}
