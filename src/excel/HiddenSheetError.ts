// A sheet cannot be brought to the front, because it is hidden.

/** Nothing was shown. Excel's own codes for it say nothing of that. */
export class HiddenSheetError extends Error {
  override readonly name = 'HiddenSheetError';
  readonly code = 'SheetHidden';
}
