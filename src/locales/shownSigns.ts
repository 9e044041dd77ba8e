// Texts of other people in the terminal, and addresses in a page: what would steer the one or disguise the other is shown instead.

/** Control signs but line feed and tab, and signs that turn the direction of reading or end a line. Those within words of some languages and within pictograms stay. */
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** ESC as the picture of it, "␛"; what has no picture by its number, "<U+202E>". */
export function shownSigns(text: string): string {
  return text.replaceAll(STEERING, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${hex(code)}>`;
  });
}

/** The same for JSON, which programs read: they get the signs as they are, the terminal does not. */
export function escapedSigns(json: string): string {
  return json.replaceAll(STEERING, (sign) => `\\u${hex(sign.charCodeAt(0))}`);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
