// The workbooks among the files somebody chose, each under a name of its own.

import type { PortfolioSource } from '../../../app';

/** As much of a browser's File as is needed. */
export interface PickedFile {
  readonly name: string;
  /** With its folders, where a folder was chosen; otherwise blank. */
  readonly webkitRelativePath: string;
  readonly size: number;
  readonly lastModified: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

interface Picked {
  readonly sources: readonly PortfolioSource[];
  /** What is known from now on: names by what tells files apart. */
  readonly known: ReadonlyMap<string, string>;
  /** How many were known already. */
  readonly again: number;
}

/** Excel's lock files (~$...) and hidden files and folders are passed over. A browser tells no full path: two files of one name differ by size or date, and the second gets a number. */
export function sourcesOf(files: readonly PickedFile[], before: ReadonlyMap<string, string>): Picked {
  const known = new Map(before);
  const taken = new Set(before.values());
  const sources: PortfolioSource[] = [];
  let again = 0;
  for (const file of files) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    if (!/\.(xlsx|xlsm|xltx|xls|xlsb)$/i.test(path) || path.split('/').some((part) => /^[.~]/.test(part))) continue;
    const mark = `${path}\n${file.size}\n${file.lastModified}`;
    if (known.has(mark)) {
      again += 1;
      continue;
    }
    const name = freeName(path, taken);
    taken.add(name);
    known.set(mark, name);
    sources.push({ file: name, size: () => file.size, read: async () => new Uint8Array(await file.arrayBuffer()) });
  }
  return { sources, known, again };
}

function freeName(path: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/(\.\w+)$/, ` (${number})$1`);
    if (!taken.has(name)) return name;
  }
}
