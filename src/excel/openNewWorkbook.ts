// Opens a workbook in a window of its own, beside the one people work in.

/** `bytes` = an .xlsx file. Throws what Excel throws: InvalidArgument for what is no workbook, ApiNotFound or NotImplemented where it opens none. */
export type OpenNewWorkbook = (bytes: Uint8Array) => Promise<void>;

/** How many bytes are turned into letters at a time: a call takes only so many arguments. */
const portion = 8192;

/** ExcelApi 1.8. One request. The new workbook belongs to nobody's file yet: people save it where they like. */
export function openNewWorkbook(excel: {
  readonly createWorkbook: (base64?: string) => Promise<void>;
}): OpenNewWorkbook {
  return async (bytes) => {
    let letters = '';
    for (let at = 0; at < bytes.length; at += portion)
      letters += String.fromCharCode(...bytes.subarray(at, at + portion));
    await excel.createWorkbook(btoa(letters));
  };
}
