// One question to Excel: what is asked, the answers our code is built on, and what would change if Excel gave another.

import type { Scratch } from './Scratch';

/** Findings of the audit of our Excel calls (docs/excel.md). */
export type Finding = `F${number}`;

interface AnyProbe {
  /** The finding, a dot and a word: stable, so that reports of different days can be compared. */
  readonly id: `${Finding}.${string}`;
  /** In English, as everything a report says: it is read by whoever mends the code. */
  readonly asks: string;
  /** The answers our code is built on. */
  readonly expects: readonly string[];
  /** Our files that rest on the answer, from the root of the repository. */
  readonly files: readonly string[];
  /** What changes in them if Excel answers otherwise. */
  readonly otherwise: string;
}

/** A probe that runs by itself, on a sheet of its own. */
export interface RunningProbe extends AnyProbe {
  /** Puts its question in a request of its own and returns Excel's answer in a few words. What Excel throws is an answer, too. */
  readonly perform: (scratch: Scratch) => Promise<string>;
  /** Asks a person what they see. */
  readonly asksPerson?: true;
  /** Only run when somebody said so beforehand, because it does something one sees outside the workbook. */
  readonly onWish?: true;
}

/** What no program can find out: a person does two things and sees. */
interface ProbeByHand extends AnyProbe {
  readonly byHand: readonly [string, string];
  /** The page draws a button beside the question that tries to save a file, on every platform. */
  readonly offersFile?: true;
}

export type Probe = RunningProbe | ProbeByHand;
