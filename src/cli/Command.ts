// A command of the command line as data: what it takes, and what it does.

import type { Day } from '../domain';
import type { Language, MessageKey } from '../locales';

export interface CommandInput {
  /** What stands behind the command, without options. */
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The language in which to speak to the person. */
  readonly language: Language;
  readonly today: Day;
}

export interface CommandOutput {
  /** 0 all well, 1 the workbook has errors, 2 the command could not be carried out. */
  readonly exitCode: 0 | 1 | 2;
  /** Lines for standard output. */
  readonly lines: readonly string[];
  /** For --json: the same as data. */
  readonly data: unknown;
}

export interface Command {
  /** One line for the overview. */
  readonly summary: MessageKey;
  /** What `coachbook NAME --help` says: what it does, its options, an example to copy, what it never does. */
  readonly help: MessageKey;
  /** Names of its options beyond those all commands know; true where one takes a value. */
  readonly options: Readonly<Record<string, boolean>>;
  /** How many names it takes; absent: any number. */
  readonly most?: number;
  /** It works on one workbook, and can be asked to do many, one after the other. */
  readonly each?: true;
  run(input: CommandInput): Promise<CommandOutput>;
}
