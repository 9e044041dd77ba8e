// Help that fits into the window: long lines go on below where their text began.

/** `width` in characters. Lines that show how to type something stay whole: they begin with "coachbook" and are to be copied. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= width || /^\s*coachbook /.test(line) ? [line] : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  // "  --option VALUE   what it does": the second part hangs below its own beginning.
  const hang = /^( *\S.*? {2,})\S/.exec(line)?.[1]?.length ?? /^ */.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = line.slice(0, hang);
  let isFresh = true;
  for (const word of line.slice(hang).split(' ')) {
    if (!isFresh && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${' '.repeat(hang)}${word}`;
    } else current += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, current];
}
