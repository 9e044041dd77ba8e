// The lines of a roster out of a file: .csv, or the first visible sheet of an .xlsx.

import type { CellValue } from '@coachbook/workbook';
import { readXlsx } from '@coachbook/xlsx';
import { FILE_LIMITS, isArchive, readCsv } from '../../exchange';
import type { RosterLine } from './readRoster';

/** Throws ExchangeError or FileError for what is neither. */
export function rosterLines(bytes: Uint8Array): readonly RosterLine[] {
  if (!isArchive(bytes)) return readCsv(bytes, FILE_LIMITS.rosterText).records;
  const { workbook } = readXlsx(bytes);
  const sheet = workbook.sheets.find(({ visibility }) => visibility === 'visible');
  return (sheet?.rows ?? []).map(({ index, cells }) => {
    const values: CellValue[] = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => null);
    for (const { column, value } of cells) values[column] = value;
    return { line: index + 1, cells: values };
  });
}
