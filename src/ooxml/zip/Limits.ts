// How much of an untrusted file is taken in before it is refused.

export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all parts read, inflated. */
  readonly inflatedBytes: number;
  /** Inflated to compressed size of one part, looked at from the tenth megabyte on. */
  readonly ratio: number;
  /** Cells of all sheets. */
  readonly cells: number;
  /** Characters of formulas that arise from expanding shared ones. */
  readonly formulaCharacters: number;
}

/** Generous for any workbook people make; a hostile one is refused within seconds. */
export const defaultLimits: Limits = {
  fileBytes: 128 * 2 ** 20,
  entries: 10_000,
  inflatedBytes: 512 * 2 ** 20,
  ratio: 400,
  cells: 5_000_000,
  formulaCharacters: 256 * 2 ** 20,
};
