// The way out of the pane for a file: everything that delivers one comes through here.

import type { Session, WaysOut } from '../../app';
import { saveToDisk } from './saveToDisk';

/** Opened as a workbook, saved by the browser, or shown as text to be copied. */
export type Way = 'open' | 'save' | 'copy';

/** What became of a file. `savedInstead`: Excel opened none; `notOpened`: Excel opened none, and it cannot be saved either; `shown`: its text is there to be copied. */
export type Outcome = 'opened' | 'saved' | 'savedInstead' | 'notOpened' | 'shown';

type FileKind = 'workbook' | 'text' | 'archive';

export function kindOfFile(fileName: string): FileKind {
  return /\.xlsx$/i.test(fileName) ? 'workbook' : /\.zip$/i.test(fileName) ? 'archive' : 'text';
}

/** What to offer for a file of that kind, `first` before the others. Nothing where an archive cannot be saved: then its files go one by one. */
export function waysFor(kind: FileKind, { saves }: WaysOut, first: 'open' | 'save' = 'save'): readonly Way[] {
  if (kind === 'archive') return saves ? ['save'] : [];
  if (kind === 'text') return [saves ? 'save' : 'copy'];
  if (!saves) return ['open'];
  return first === 'open' ? ['open', 'save'] : ['save', 'open'];
}

/** Nothing is saved where no file would arrive. */
export async function deliverFile(
  session: Pick<Session, 'openWorkbook'>,
  { saves }: WaysOut,
  bytes: Uint8Array,
  fileName: string,
  way: Way,
): Promise<Outcome> {
  if (way === 'copy') return 'shown';
  if (way === 'open' && (await session.openWorkbook(bytes))) return 'opened';
  if (!saves) return kindOfFile(fileName) === 'text' ? 'shown' : 'notOpened';
  saveToDisk(bytes, fileName);
  return way === 'open' ? 'savedInstead' : 'saved';
}
