// How far a long command is: one line that renews itself, for people at a terminal only.

import type { CommandInput } from './Command';

export interface ProgressLine {
  tell(done: number): void;
  /** Clears the line. */
  end(): void;
}

/** Programs that read along (--json, a pipe) and those who asked for quiet see nothing. */
export function progressLine(options: CommandInput['options'], text: (done: number) => string): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY || options.json === true || options.quiet === true)
    return { tell: () => undefined, end: () => undefined };
  let told = 0;
  return {
    tell: (done) => {
      if (Date.now() - told < 100) return;
      told = Date.now();
      stderr.write(`\r\u001b[K${text(done)}`);
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}
