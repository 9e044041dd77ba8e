// Where Home and End lead in a text that is edited.

/** What is chosen of a text, by letters; a cursor where both are the same. */
export interface TextRange {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** The end of the line, with Control of the whole text; Shift chooses what lies between. Undefined for other keys. */
export function rangeAtEnd(key: string, text: string, { startOffset, endOffset }: TextRange): TextRange | undefined {
  const [, whole, isLonger, end] = /^(Control\+)?(Shift\+)?(Home|End)$/.exec(key) ?? [];
  if (end === 'Home') {
    const first = whole === undefined ? text.slice(0, startOffset).lastIndexOf('\n') + 1 : 0;
    return { startOffset: first, endOffset: isLonger === undefined ? first : endOffset };
  }
  if (end !== 'End') return undefined;
  const line = text.indexOf('\n', endOffset);
  const last = whole !== undefined || line < 0 ? text.length : line;
  return { startOffset: isLonger === undefined ? last : startOffset, endOffset: last };
}
