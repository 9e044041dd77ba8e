// Names for files that every system takes: never a path, never twice.

import { fillerOf, UNFILLED, type Fields } from '../templates';

/** What a file is called when nobody says how. */
export const USUAL_PATTERN = '{name} - {project|Coachbook}.xlsx';

/** Gives names, each once in its folder, however systems compare them (capitals, accents written in two ways). */
export class FileNames {
  private readonly taken = new Set<string>();

  /** What the pattern says with these values; what nobody said is left out. Ends in ".xlsx". */
  next(pattern: string, fields: Fields): string {
    const stem = safeStem(fillerOf(fields).fill(pattern.replace(/\.xlsx$/i, '')).replaceAll(UNFILLED, ''));
    for (let number = 1; ; number += 1) {
      const name = `${number === 1 ? stem : `${stem} (${number})`}.xlsx`;
      const key = name.normalize('NFKC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}

/** Device names that Windows reserves, whatever stands behind their dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;

/** Well below the 255 bytes of most systems, and short enough for a folder in a synchronised library. */
const MOST_BYTES = 120;

/** Microsoft, "Naming files, paths, and namespaces"; signs that turn the reading direction or show nothing are left out. */
function safeStem(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.-]+/u, '');
  const stem = shorten(clean).replace(/[\s.-]+$/u, '');
  return stem === '' ? 'Coachbook' : stem.replace(RESERVED, '$1_');
}

function shorten(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const sign of text) {
    bytes += encoder.encode(sign).length;
    if (bytes > MOST_BYTES) break;
    short += sign;
  }
  return short;
}
