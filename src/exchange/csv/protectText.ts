// Keeps texts that begin like a formula from becoming one, in a way that can be taken back.

/**
 * What spreadsheets take for the beginning of a formula, or drop before one (OWASP, CSV injection), behind any number of apostrophes: those that we added, and those that
 * stood there before.
 */
const mistakable = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as it stands in a CSV file: an apostrophe goes before what would be taken for a formula. Numbers never come here: -3 stays a number. */
export function protectText(text: string): string {
  return mistakable.test(text) ? `'${text}` : text;
}

/** The text again; what `protectText` did not touch stays as it is. */
export function unprotectText(text: string): string {
  return text.startsWith("'") && mistakable.test(text.slice(1)) ? text.slice(1) : text;
}
