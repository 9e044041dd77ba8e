// XML as Microsoft Project has it: elements only, no attributes.

/** Text as content: markup escaped, characters XML cannot hold left out: with the flag u, halves of a pair are those without the other half. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

type XmlValue = string | number | boolean | undefined;

/** Name and value, or name and what is inside; what is undefined is left out. */
export type XmlField = readonly [name: string, value: XmlValue | readonly XmlField[]];

/** The fields as indented lines; booleans as 1 and 0. */
export function writeFields(fields: readonly XmlField[], indent = '  '): string {
  return fields
    .map(([name, value]) => {
      if (value === undefined) return '';
      if (Array.isArray(value))
        return `${indent}<${name}>\n${writeFields(value as readonly XmlField[], `${indent}  `)}${indent}</${name}>\n`;
      return `${indent}<${name}>${typeof value === 'boolean' ? Number(value) : escapeText(String(value))}</${name}>\n`;
    })
    .join('');
}
