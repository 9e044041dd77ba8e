// Breaks the words of a label into lines that fit.

/** Pixels of an average letter at 12 px, rather too wide than too narrow. */
export const LETTER = 6.4;

/** At most `most` lines of at most `width` pixels at 12 px; what does not fit ends with an ellipsis. Never cuts a letter in two. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  const room = Math.max(2, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line, room));
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1] ?? ''}…`, room, true);
  return shown;
}

function cut(line: string, room: number, more = false): string {
  const letters = [...line];
  return letters.length <= room
    ? line
    : `${letters
        .slice(0, room - 1)
        .join('')
        .replace(/…$/, '')}${more || letters.length > room ? '…' : ''}`;
}
