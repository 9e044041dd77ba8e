// Names for files that every system takes: never a path, never twice.

import { fileStem } from '../fileStem';
import { fillerOf, UNFILLED, type Fields } from '../templates';

/** What a file is called when nobody says how. */
export const USUAL_PATTERN = '{name} - {project|Coachbook}.xlsx';

/** Gives names, each once in its folder, however systems compare them (capitals, accents written in two ways). */
export class FileNames {
  private readonly taken = new Set<string>();

  /** What the pattern says with these values; what nobody said is left out. Ends in ".xlsx". */
  next(pattern: string, fields: Fields): string {
    const stem = fileStem(fillerOf(fields).fill(pattern.replace(/\.xlsx$/i, '')).replaceAll(UNFILLED, ''));
    for (let number = 1; ; number += 1) {
      const name = `${number === 1 ? stem : `${stem} (${number})`}.xlsx`;
      const key = name.normalize('NFKC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}
