// Tells of a sheet that cannot be shown whether it is because it is hidden.

import { HiddenSheetError } from './HiddenSheetError';

/**
 * What `show` answers; `there` gets the sheet anew, for each request. Throws HiddenSheetError where it failed and the sheet is hidden, after one request more; otherwise what `show` threw.
 */
export async function unlessHidden<T>(there: () => Excel.Worksheet, show: () => Promise<T>): Promise<T> {
  try {
    return await show();
  } catch (error) {
    if (await isHidden(there())) throw new HiddenSheetError('The sheet is hidden', { cause: error });
    throw error;
  }
}

async function isHidden(sheet: Excel.Worksheet): Promise<boolean> {
  sheet.load('visibility');
  try {
    await sheet.context.sync();
    return sheet.visibility !== 'Visible';
  } catch {
    // Then what went wrong before is what there is to tell.
    return false;
  }
}
