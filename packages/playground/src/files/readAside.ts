// Reads a workbook file beside the page, so that one can go on working, or stop it.

import { FileError, type FileErrorCode, type FileErrorData, type readXlsx } from '@coachbook/xlsx';

export type ReadFile = ReturnType<typeof readXlsx>;

/** What the thread that reads has to say. */
export type Answer =
  { readonly file: ReadFile } | { readonly refused: { readonly code: FileErrorCode; readonly data: FileErrorData } };

/** Undefined where `signal` stopped it. Throws FileError as readXlsx does, and `tooLarge` where there was not memory enough to read it. */
export function readAside(bytes: Uint8Array, signal: AbortSignal): Promise<ReadFile | undefined> {
  const worker = new Worker(/* webpackChunkName: "read-worker" */ new URL('./readFile.worker.ts', import.meta.url));
  return new Promise<ReadFile | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('file' in data) resolve(data.file);
      else reject(new FileError(data.refused.code, data.refused.data));
    };
    // A thread ends with an error of nobody's where its memory does.
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new FileError('tooLarge', { limit: 'memory' }));
    };
    worker.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  }).finally(() => worker.terminate());
}
