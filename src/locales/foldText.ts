// When two texts count as the same, however they were typed.

const ASCII_WORDS = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * A text as it is compared: trimmed, in lower case, inner white space (also no-break) as one space, typographic apostrophes straight, and without accents,
 * because people leave them out in capitals ("Etat" is "État").
 */
export function foldText(text: string): string {
  if (ASCII_WORDS.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .trim()
    .toLowerCase()
    .replaceAll('œ', 'oe');
}
