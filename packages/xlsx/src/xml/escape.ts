// Text as XML carries it: markup escaped, and what XML cannot hold written the way Office does (_xHHHH_) or left out.

const needsCare = /[&<>"\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const mayLookEscaped = /_x[0-9A-Fa-f]{4}/;
/** Halves of a pair are meant only where the other half is not beside them: so the flag u reads it. */
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const unholdableOrReturn = new RegExp(`\\r|${unholdable.source}`, 'gu');
// A literal underscore needs escaping where what follows would be read as an escape, even one that only arises from the next character's.
const underscore = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|\\r|${unholdable.source}))`, 'gu');

const markup: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const replaceMarkup = (character: string): string => markup[character] ?? character;

/** Text of an element whose type knows no _xHHHH_ escapes (charts, properties): what XML cannot hold is left out. */
export function escapeText(text: string): string {
  return needsCare.test(text) ? text.replace(unholdable, '').replace(/[&<>\r]/g, replaceMarkup) : text;
}

/** Value of an attribute, for double quotes. */
export function escapeAttribute(text: string): string {
  return needsCare.test(text) || /[\n\t]/.test(text)
    ? text.replace(unholdable, '').replace(/[&<>"\n\t\r]/g, replaceMarkup)
    : text;
}

/** Text of the file format's own string type (ST_Xstring): every JavaScript string survives. For elements. */
export function escapeXString(text: string): string {
  const plain = mayLookEscaped.test(text) ? text.replace(underscore, '_x005F_') : text;
  return needsCare.test(plain)
    ? plain.replace(unholdableOrReturn, escapeCharacter).replace(/[&<>]/g, replaceMarkup)
    : plain;
}

/** The same for an attribute. */
export function escapeXStringAttribute(text: string): string {
  const plain = mayLookEscaped.test(text) ? text.replace(underscore, '_x005F_') : text;
  return needsCare.test(plain) || /[\n\t]/.test(plain)
    ? plain.replace(unholdableOrReturn, escapeCharacter).replace(/[&<>"\n\t]/g, replaceMarkup)
    : plain;
}

/** Undoes _xHHHH_ in text of the type ST_Xstring. */
export function unescapeXString(text: string): string {
  return mayLookEscaped.test(text)
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
