// Names for files that every system takes: never a path, never twice.

import { fileStem } from '../fileStem';
import { fieldsIn, fillerOf, UNFILLED, type Fields } from '../templates';

/** What a file is called when nobody says how. */
export const USUAL_PATTERN = '{name} - {project|Coachbook}.xlsx';

/** The fields of a pattern that nobody on the roster says anything of, and that have no words to fall back on: mistyped, as a rule. */
export function fieldsNobodyHas(pattern: string, everybody: readonly { readonly fields: Fields }[]): readonly string[] {
  return fieldsIn(pattern).filter(
    (field) =>
      everybody.length > 0 &&
      everybody.every(({ fields }) => {
        const { fill, missing } = fillerOf(fields);
        fill(pattern);
        return missing.has(field);
      }),
  );
}

/** Fields as they are written in a pattern. */
export function inBraces(fields: readonly string[]): string {
  return fields.map((field) => `{${field}}`).join(', ');
}

/** As the laxest system compares names: by their capitals, so that ss and ß are one as well, and i with and without its dot. */
function keyOf(name: string): string {
  return name.normalize('NFKC').toUpperCase().normalize('NFKC').toLowerCase();
}

/** Gives names, each once in its folder, however systems compare them (capitals, accents written in two ways). */
export class FileNames {
  private readonly taken = new Set<string>();
  /** The number to try next for each name that was asked for before. */
  private readonly numbers = new Map<string, number>();

  /** What the pattern says with these values; what nobody said is left out. Ends in ".xlsx". */
  next(pattern: string, fields: Fields): string {
    const stem = fileStem(
      fillerOf(fields)
        .fill(pattern.replace(/\.xlsx$/i, ''))
        .replaceAll(UNFILLED, ''),
    );
    const asked = keyOf(stem);
    for (let number = this.numbers.get(asked) ?? 1; ; number += 1) {
      const name = `${number === 1 ? stem : `${stem} (${number})`}.xlsx`;
      const key = keyOf(name);
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      this.numbers.set(asked, number + 1);
      return name;
    }
  }
}
