// Texts of other people in the terminal, and addresses in a page: what would steer the one or disguise the other is shown instead.

/** Control signs but line feed and tab, signs that turn the direction of reading or end a line, and those that nobody sees. */
const STEERING = String.raw`[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]`;

const indian = ['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'];
const joining = scripts('Arabic', 'Syriac', 'Mongolian', 'Sinhala', ...indian);
const unspaced = scripts('Khmer', 'Myanmar', 'Thai', 'Lao');
const pictogram = String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]?`;

/** Where writing needs signs that nobody sees. Without looking behind, which Safari learned late: each begins with the sign before. */
const NEEDED = [
  // Flags of regions: their letters as tags.
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  String.raw`${pictogram}(?:\u200D${pictogram})*`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
  // Letters that join, or do not, against their habit; where a word ends without a space.
  String.raw`${joining}\p{M}{0,3}[\u200C\u200D](?=${joining})`,
  String.raw`${unspaced}\u200B(?=${unspaced})`,
  // Forms of one sign, as in names.
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`\p{Script=Mongolian}[\u180B-\u180D\u180F]`,
].join('|');

const SIGNS = new RegExp(`(?:${NEEDED})|(${STEERING})`, 'gu');

/** ESC as the picture of it, "␛"; what has no picture by its number, "<U+202E>". */
export function shownSigns(text: string): string {
  return replaced(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${hex(code)}>`;
  });
}

/** The same for JSON, which programs read: they get the signs as they are, the terminal does not. */
export function escapedSigns(json: string): string {
  return replaced(json, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${hex(sign.charCodeAt(at))}`).join(''),
  );
}

function replaced(text: string, shown: (sign: string) => string): string {
  return text.replaceAll(SIGNS, (whole: string, sign: string | undefined) =>
    sign === undefined ? whole : shown(sign),
  );
}

function scripts(...names: readonly string[]): string {
  return `[${names.map((name) => `\\p{Script=${name}}`).join('')}]`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
