// The workbooks somebody means by folders, files and patterns.

import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unreadable } from './files';
import { matchesPattern } from './matchesPattern';

/**
 * Names of .xlsx files, sorted, each once. Folders are searched with all folders in them; links are not followed, so that nothing is searched in circles. A pattern with
 * * and ? in its last part is matched here, for terminals that do not. Excel's lock files (~$...) and hidden files are passed over. A folder that cannot
 * be read stands for itself: whoever reads it as a file says why not. Throws UsageError where a name leads nowhere, or nobody may look.
 */
export async function collectFiles(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const info = await stat(name).catch((error: unknown) => unreadable(name, error));
      if (!(info instanceof Error)) return info.isDirectory() ? workbooksIn(name) : [name];
      if (/[*?]/.test(basename(name))) return matching(name);
      throw info;
    }),
  );
  return [...new Set(found.flat())].sort();
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const found = await Promise.all(
    entries
      .filter(({ name }) => !/^[.~]/.test(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return workbooksIn(path);
        return entry.isFile() && /\.(xlsx|xlsm|xltx|xls|xlsb)$/i.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

async function matching(pattern: string): Promise<readonly string[]> {
  const folder = dirname(pattern);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && matchesPattern(basename(pattern), entry.name) && !/^[.~]/.test(entry.name))
    .map(({ name }) => join(folder, name));
}
