// A workbook file: read, interpreted, computed anew, written.

import { readXlsx, writeXlsx, type Loss, type Origin } from '@coachbook/xlsx';
import type { Day, SharedDates } from '../domain';
import { missingRules } from '../sheets';
import { recompute, type Recomputed } from './recompute';
import { contextOf, freshOf, mended } from './repair';
import { datesIn } from './sharing/datesGiven';

export interface OpenedFile extends Recomputed {
  /** What is in the file and would not survive being written by us. */
  readonly losses: readonly Loss[];
  /** Who saved it last, and when, as far as the file says. */
  readonly origin: Origin;
  /** See keepDates; undefined where the file is no copy without days off. */
  readonly datesGiven: SharedDates | undefined;
}

/** Throws FileError for what is no readable workbook. A file is read whole, so that rules that are gone are found as well. */
export function openFile(bytes: Uint8Array, today: Day): OpenedFile {
  const { workbook, losses, origin } = readXlsx(bytes);
  const recomputed = { ...recompute(workbook, today, 'file'), datesGiven: datesIn(workbook) };
  if (!recomputed.usable) return { ...recomputed, losses, origin };
  const rules = missingRules(workbook, freshOf(recomputed), recomputed.located, contextOf(recomputed));
  return { ...recomputed, findings: [...recomputed.findings, ...rules], losses, origin };
}

/** The opened file with everything of ours put back that is missing, and brought up to this version. */
export function repairFile(opened: OpenedFile, today: Day): OpenedFile {
  return opened.usable ? { ...opened, ...mended(opened, today, 'file') } : opened;
}

/** The file with everything computed. Throws FileError where it cannot be written. */
export function saveFile({ after }: Pick<Recomputed, 'after'>): Uint8Array {
  return writeXlsx(after);
}
