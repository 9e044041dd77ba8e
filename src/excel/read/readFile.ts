// Reads the workbook people work in as a file: with pictures, looks and sheets of their own, which the Excel API tells only in part.

/** The bytes of an .xlsx file, as it would be saved now. */
export type ReadFile = () => Promise<Uint8Array>;

/** As much of Office.Document as is needed. */
interface DocumentWithFile {
  getFileAsync(type: Office.FileType, done: (result: Office.AsyncResult<Office.File>) => void): void;
}

/** Office.FileType.Compressed: the type has numbers, the library words. */
const asPackage = 'compressed' as unknown as Office.FileType;

/**
 * The file comes in slices, and is closed in any case: Excel keeps at most two open. Nothing in the workbook changes. Throws what Office says where it gives none.
 * Source: Microsoft, Office.Document.getFileAsync (set File).
 */
export function readFile(document: DocumentWithFile): ReadFile {
  return async () => {
    const file = await answerOf<Office.File>((done) => document.getFileAsync(asPackage, done));
    try {
      const bytes = new Uint8Array(file.size);
      let at = 0;
      for (let index = 0; index < file.sliceCount; index += 1) {
        const { data } = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
        bytes.set(data as ArrayLike<number>, at);
        at += (data as ArrayLike<number>).length;
      }
      return bytes;
    } finally {
      file.closeAsync();
    }
  };
}

function answerOf<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (String(status) === 'succeeded') resolve(value);
      else reject(Object.assign(new Error(error?.message ?? 'No file.'), { code: error?.code }));
    });
  });
}
