// What every table row carries, whatever it lists.

/**
 * A row of a workbook table as a person left it.
 * `row` is a key chosen by whoever read the table: opaque, unique within the table, stable while the table is not re-read. It finds the row again even where
 * the id is blank or typed twice. `id` is the short visible id (K1, G1.2, A14), `''` where blank.
 */
export interface Row {
  readonly row: number;
  readonly id: string;
}

/**
 * A calendar day as `YYYY-MM-DD` (ISO 8601). Plain text, so that days compare and sort as they read;
 * a day that does not exist (2025-02-30) is a finding, and counts as blank.
 */
export type Day = string;

/** A row that may name the audit items it responds to. */
export interface Answering {
  readonly answers: readonly string[];
}

/** An audit item: it may be marked accepted instead of answered; the text is the reason. */
export interface AuditItem extends Row {
  readonly accepted: string | undefined;
}
