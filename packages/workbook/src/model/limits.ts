// Excel's own limits (support.microsoft.com, "Excel specifications and limits").

export const LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formulaText: 8_192,
  sheetName: 31,
  listSource: 255,
  /** Number formats, names of fonts and of styles. */
  styleText: 255,
  pageBreaks: 1_026,
  promptTitle: 32,
  promptMessage: 255,
} as const;
