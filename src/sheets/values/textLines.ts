// A text in lines of a certain length: cells side by side show a long text only where it does not wrap.

/** At most `most` lines of at most `width` characters, broken between words; what does not fit ends in "…". */
export function textLines(text: string, width: number, most: number): readonly string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shortened(`${line} ${words.slice(at).join(' ')}`, width)];
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one) => shortened(one, width));
}

function shortened(text: string, width: number): string {
  return text.trim().length <= width
    ? text.trim()
    : `${text
        .trim()
        .slice(0, width - 1)
        .trimEnd()}…`;
}
