// Reading and writing files without ever damaging one.

import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf, describeFileError } from './describeFileError';
import { UsageError } from './UsageError';

/** The bytes of a file. Throws UsageError where it cannot be read. */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    // What comes through a channel between programs may never end.
    const info = await stat(file);
    if (!info.isFile() && !info.isDirectory()) throw new UsageError('cli.cannotRead', { file, why: 'notAFile' });
    return await readFile(file);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  }
}

/** What the system says of a file that cannot be read or looked at. */
export function unreadable(file: string, error: unknown): UsageError {
  return codeOf(error) === 'ENOENT'
    ? new UsageError('cli.notFound', { file })
    : new UsageError('cli.cannotRead', { file, ...describeFileError(error) });
}

/**
 * Writes beside the target and moves it there in one step, so that a full disk or a lost connection leaves no half file. A file that is there is replaced only
 * when `force` says so; two programs writing the same name at once do not overwrite each other without it.
 */
export async function writeWorkbookFile(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  // Where a link is to be replaced, the file is that it leads to.
  const target = force ? await realpath(file).catch(() => file) : file;
  const folder = dirname(resolve(target));
  const beside = join(folder, `.coachbook-${randomUUID()}.part`);
  await clearLeftovers(folder);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    if (!force) await claim(beside, file);
    else await rename(beside, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError('cli.exists', { file });
    throw new UsageError('cli.cannotWrite', { file, ...describeFileError(error) });
  } finally {
    // What went wrong is told already: that there is nothing to clear away, or no folder to look in, says nothing new.
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

const LEFTOVER = /^\.coachbook-[0-9a-f-]{36}\.part$/;
const DAY = 24 * 3_600_000;
const cleared = new Set<string>();

/** What runs that were killed left there: by its name, and old enough for nobody to be writing it still. Each folder is looked through once. */
async function clearLeftovers(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!LEFTOVER.test(name)) continue;
    const file = join(folder, name);
    const found = await lstat(file).catch(() => undefined);
    if (found?.isFile() === true && Date.now() - found.mtimeMs > DAY)
      await rm(file, { force: true }).catch(() => undefined);
  }
}

/** The folder and those it is in. Throws UsageError where it cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError('cli.cannotWrite', { file: folder, ...describeFileError(error) });
  }
}

/** Memory sticks and some network folders know no second name for a file: there the name is taken by an empty one first, and that one replaced. Throws EEXIST where it is taken already. */
async function claim(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
    await (await open(file, 'wx')).close();
    await rename(beside, file);
  }
}

/** Whether both names lead to one file that exists. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((file) => realpath(file).catch(() => undefined)));
  return first !== undefined && first === second;
}
