// One line of an iCalendar file (RFC 5545, 3.1 and 3.3.11).

const encoder = new TextEncoder();
const mostOctets = 75;

/** A text value: commas, semicolons, backslashes and line ends escaped, characters a calendar cannot hold left out: with the flag u, halves of a pair are those without the other half. */
export function textValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/gu, '');
}

/** "NAME:value" folded so that no line is longer than 75 octets and no character is cut in two, with its line end. */
export function contentLine(name: string, value: string): string {
  const whole = `${name}:${value}`;
  if (encoder.encode(whole).length <= mostOctets) return `${whole}\r\n`;
  let folded = '';
  let octets = 0;
  for (const character of whole) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
