// A workbook file: read, understood, computed anew, written.

import type { Day } from '../domain';
import { readXlsx, writeXlsx, type Loss } from '../ooxml';
import { recompute, type Recomputed } from './recompute';

export interface OpenedFile extends Recomputed {
  /** What is in the file and would not survive being written by us. */
  readonly losses: readonly Loss[];
}

/** Throws FileError for what is no readable workbook. */
export function openFile(bytes: Uint8Array, today: Day): OpenedFile {
  const { workbook, losses } = readXlsx(bytes);
  return { ...recompute(workbook, today, 'file'), losses };
}

/** The file with everything computed. Throws FileError where it cannot be written. */
export function saveFile({ after }: Pick<Recomputed, 'after'>): Uint8Array {
  return writeXlsx(after);
}
