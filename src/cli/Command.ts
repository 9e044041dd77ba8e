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

/** A word in capitals that stands for what one types. */
export type Word = Extract<MessageKey, `cli.word.${string}`> extends `cli.word.${infer Name}` ? Name : never;

/** What can be said behind a command, `--NAME VALUE`. */
export interface Option {
  /** What follows it: a word for it, or the values there are. Absent: nothing, it is said or not. */
  readonly value?: Word | readonly string[];
  /** What it does; or what each of its values does. */
  readonly text: MessageKey | Readonly<Record<string, MessageKey>>;
  /** One letter for it. */
  readonly short?: string;
}

export interface Command {
  /** One line for the overview. */
  readonly summary: MessageKey;
  /** How it is called, without its own name and without options one can leave out; words stand in braces. */
  readonly forms: readonly string[];
  /** What it does and never does; what else is to be known; calls to copy, one a line. */
  readonly about: MessageKey;
  readonly note?: MessageKey;
  readonly examples: MessageKey;
  /** Its options by name, in the order of its help; those all commands understand (`COMMON_OPTIONS`) need to be named only where they matter here. */
  readonly options: Readonly<Record<string, Option>>;
  /** How many names it takes; absent: any number. */
  readonly most?: number;
  /** It works on one workbook, and can be asked to do many, one after the other. */
  readonly each?: true;
  run(input: CommandInput): Promise<CommandOutput>;
}
