// A text written backwards, line by line.

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What is one letter to a reader, with its accents and joiners, stays whole. */
export function reversed(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      [...letters.segment(line)]
        .map(({ segment }) => segment)
        .reverse()
        .join(''),
    )
    .join('\n');
}
