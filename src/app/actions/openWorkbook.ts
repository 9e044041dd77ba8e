// Opens a workbook that was made, such as a copy for somebody, in a window of its own.

import type { Action } from './Action';

/** One request; the workbook people work in is not touched. Input: an .xlsx file. Throws where this Excel opens none. */
export const openWorkbook: Action<Uint8Array, void> = {
  label: 'paneExchange.open',
  description: 'paneExchange.open.text',
  perform: async ({ openNew }, bytes) => {
    if (!openNew) throw Object.assign(new Error('Nothing here opens workbooks.'), { code: 'ApiNotFound' });
    await openNew(bytes);
  },
};
