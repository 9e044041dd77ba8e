// Several files in one .zip, and back.

import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { ExchangeError } from './ExchangeError';
import { checkSize, FILE_LIMITS } from './fileLimits';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Zip's own beginning of time: the same files give the same bytes. Its fields hold local time, so it is told without a zone. */
const noDate = '1980-01-01T00:00:00';
const mostFiles = 200;

/** The archive's bytes. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 6, mtime: noDate });
}

/** The .csv files of an archive, by name. Throws ExchangeError where it is damaged, has none, or would unfold to more than we take in. */
export function unzipCsvFiles(archive: Uint8Array): readonly NamedFile[] {
  checkSize(archive);
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    checkEntries(archive);
    entries = unzipSync(archive, { filter: isCsv });
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    throw new ExchangeError('exchange.damagedArchive');
  }
  const files = Object.entries(entries)
    .map(([name, bytes]) => ({ name: name.replace(/^.*[/\\]/, ''), bytes }))
    .filter(({ bytes }) => bytes.length > 0);
  if (files.length === 0) throw new ExchangeError('exchange.noTables');
  return files;
}

/** Looks at all of them before any is unfolded. */
function checkEntries(archive: Uint8Array): void {
  let [total, count] = [0, 0];
  unzipSync(archive, {
    filter: (entry) => {
      // A workbook is an archive too, and people try.
      if (entry.name === '[Content_Types].xml') throw new ExchangeError('exchange.workbook');
      if (isCsv(entry)) {
        total += entry.originalSize;
        count += 1;
      }
      return false;
    },
  });
  if (count > mostFiles) throw new ExchangeError('exchange.tooManyFiles', { count, limit: mostFiles });
  if (total > FILE_LIMITS.bytes) throw new ExchangeError('exchange.tooLarge', { limit: FILE_LIMITS.bytes / 2 ** 20 });
}

function isCsv({ name }: UnzipFileInfo): boolean {
  return /\.csv$/i.test(name);
}

/** Whether bytes begin as archives do. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
