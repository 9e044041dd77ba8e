// Whether a person wrote something.

/** A text that says something. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
