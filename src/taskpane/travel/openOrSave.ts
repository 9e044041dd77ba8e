// The way out of the pane for a file.

import type { Session } from '../../app';
import { saveToDisk } from './saveToDisk';

/** What became of a file: open in a window of its own, saved as asked, or saved because no window could be opened. */
export type Outcome = 'opened' | 'saved' | 'savedInstead';

/** `way`: what people asked for; only workbooks can be opened. */
export async function openOrSave(session: Pick<Session, 'openWorkbook'>, bytes: Uint8Array, fileName: string, way: 'open' | 'save'): Promise<Outcome> {
  if (way === 'open' && await session.openWorkbook(bytes)) return 'opened';
  saveToDisk(bytes, fileName);
  return way === 'open' ? 'savedInstead' : 'saved';
}
