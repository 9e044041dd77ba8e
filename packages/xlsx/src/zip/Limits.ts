// How much of an untrusted file is taken in before it is refused.

export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all parts read, inflated. */
  readonly inflatedBytes: number;
  /** Inflated to compressed size, of one part and of all that was read to the whole file; looked at from the tenth megabyte on. */
  readonly ratio: number;
  /** Cells of all sheets. */
  readonly cells: number;
  readonly sheets: number;
  readonly tables: number;
  /** XML elements held as trees, of all parts, four attributes counting as another one: everything but cells, shared strings and the values charts keep. */
  readonly elements: number;
  /** Areas of all lists of areas: of rules, validations and merged cells. */
  readonly areas: number;
  /** Characters of formulas that arise from expanding shared ones. */
  readonly formulaCharacters: number;
}

/** Generous for any workbook people make; a hostile one is refused within seconds. */
export const defaultLimits: Limits = {
  fileBytes: 128 * 2 ** 20,
  entries: 10_000,
  inflatedBytes: 512 * 2 ** 20,
  ratio: 100,
  cells: 5_000_000,
  sheets: 2_000,
  tables: 2_000,
  elements: 300_000,
  areas: 400_000,
  formulaCharacters: 32 * 2 ** 20,
};
