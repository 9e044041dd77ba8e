// Reads a workbook file in a thread of its own: what takes long there holds nobody up.

import { FileError, readXlsx } from '@coachbook/xlsx';
import type { Answer } from './readAside';

/** As much of a dedicated worker as is used; its types and those of a page exclude each other. */
const worker = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
  postMessage(answer: Answer): void;
};

worker.onmessage = ({ data }) => {
  try {
    worker.postMessage({ file: readXlsx(data) });
  } catch (error) {
    // Errors lose what we gave them on their way to the page.
    if (error instanceof FileError) worker.postMessage({ refused: { code: error.code, data: error.data } });
    else throw error;
  }
};
