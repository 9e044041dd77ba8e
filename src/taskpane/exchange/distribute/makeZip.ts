// The workbooks of everybody on a roster as the bytes of one archive.

import {
  distribute,
  zipWorkbooks,
  type DistributeOptions,
  type RosterEntry,
  type RosterProblem,
  type TemplateFor,
} from '../../../app';

interface MadeZip {
  readonly bytes: Uint8Array;
  /** How many workbooks are in it. */
  readonly made: number;
  /** What there is to say about lines, beyond what reading them said. */
  readonly problems: readonly RosterProblem[];
}

/** The page gets to breathe after each workbook. Throws the signal's reason once somebody stopped it. */
export async function makeZip(
  entries: readonly RosterEntry[],
  templateFor: TemplateFor,
  options: DistributeOptions,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<MadeZip> {
  const problems: RosterProblem[] = [];
  const pieces: Uint8Array[] = [];
  let made = 0;
  const onProgress: NonNullable<Parameters<typeof zipWorkbooks>[1]>['onProgress'] = (done, last) => {
    problems.push(...last.problems);
    if (last.bytes) made += 1;
    tell(done);
  };
  for await (const piece of zipWorkbooks(distribute(entries, templateFor, options), { onProgress, signal }))
    pieces.push(piece);
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, made, problems };
}
