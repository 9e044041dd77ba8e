// Structured references as Excel writes them.

/** Whether a header can stand in a reference without brackets of its own. */
function isPlain(header: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(header);
}

function escapeHeader(header: string): string {
  return header.replaceAll(/(['[\]#@])/g, "'$1");
}

/** The column in the same row: [@Target], or [@[Start value]] where the header is not one plain word. */
export function sameRow(header: string): string {
  return isPlain(header) ? `[@${header}]` : `[@[${escapeHeader(header)}]]`;
}

/** A whole column of another table: Goals[Goal], People[Hours/week]. */
export function columnReference(table: string, header: string): string {
  return `${table}[${escapeHeader(header)}]`;
}

/** A whole column of the same table, from the reference to its cell in the row: "[@Goal]" is "[Goal]". */
export function wholeColumn(reference: string): string {
  return reference.replace(/^\[@\[?(.*?)\]?\]$/, '[$1]');
}
