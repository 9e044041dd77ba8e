// The one error reading or writing a file can end in: a stable code and plain data, no text for people.

export type FileErrorCode =
  /** Not a zip archive at all (and so no .xlsx, .xlsm or .xltx). */
  | 'notAZip'
  /** The archive ends early or its directory is damaged. */
  | 'truncated'
  /** A part cannot be inflated or is not well-formed XML; `data.part` names it. */
  | 'damaged'
  /** Saved with a password. */
  | 'encrypted'
  /** The .xls format of before 2007. */
  | 'legacyFormat'
  /** The binary workbook format .xlsb. */
  | 'binaryFormat'
  /** A sound archive that holds no workbook. */
  | 'notAWorkbook'
  /** Larger than the limits allow; `data.limit` names which one. */
  | 'tooLarge'
  /** A document type declaration, which no spreadsheet program writes. */
  | 'entityDeclaration'
  /** Asked to write what no spreadsheet program would open; `data.reason` says what. */
  | 'notWritable';

export type FileErrorData = Readonly<Record<string, string | number>>;

/** Thrown by readXlsx and writeXlsx. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    readonly data: FileErrorData = {},
  ) {
    super(`${code}${Object.keys(data).length > 0 ? ` ${JSON.stringify(data)}` : ''}`);
  }
}
