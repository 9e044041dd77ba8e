// Somebody else makes sheets in this workbook.

/** The mark in the workbook is another's. Nothing was written, and nothing of theirs was touched. */
export class BegunElsewhereError extends Error {
  readonly code = 'BegunElsewhere';
}
