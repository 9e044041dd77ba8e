// Many workbooks as one .zip that grows while they are made.

import { Zip, ZipPassThrough } from 'fflate';
import type { Distributed } from './distribute';

interface ZipOptions {
  /** Called after each line with how many are through. */
  readonly onProgress?: (done: number, last: Distributed) => void;
  /** Ends the work after the workbook at hand; the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The bytes of the archive piece by piece, to be written to a file or gathered as a Blob. Workbooks are compressed already and are stored as they are. Between two of them the
 * page gets to breathe.
 */
export async function* zipWorkbooks(
  made: Iterable<Distributed>,
  { onProgress, signal }: ZipOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const taken = function* (): Generator<Uint8Array> {
    const ready = pieces;
    pieces = [];
    yield* ready;
  };
  let done = 0;
  for (const one of made) {
    signal?.throwIfAborted();
    if (one.bytes) {
      const file = new ZipPassThrough(one.file);
      zip.add(file);
      file.push(one.bytes, true);
      yield* taken();
    }
    onProgress?.(++done, one);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  signal?.throwIfAborted();
  zip.end();
  yield* taken();
}
