// The workbooks of everybody on a roster as files, for where no archive can be saved.

import {
  distribute,
  type DistributeOptions,
  type RosterEntry,
  type RosterProblem,
  type TemplateFor,
} from '../../../app';
import type { MadeFile } from '../useDelivery';

interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** What there is to say about lines, beyond what reading them said. */
  readonly problems: readonly RosterProblem[];
}

/** The page gets to breathe after each workbook. Throws the signal's reason once somebody stopped it. */
export async function makeEach(
  entries: readonly RosterEntry[],
  templateFor: TemplateFor,
  options: DistributeOptions,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<MadeFiles> {
  const files: MadeFile[] = [];
  const problems: RosterProblem[] = [];
  let done = 0;
  for (const { file, bytes, problems: found } of distribute(entries, templateFor, options)) {
    problems.push(...found);
    if (bytes) files.push({ name: file, bytes });
    tell(++done);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
  }
  return { files, problems };
}
