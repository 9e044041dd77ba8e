// What an action needs to know of the world around it.

import type { Edit } from '@coachbook/workbook';
import type { Day } from '../domain';
import type { LeftOut, OpenNewWorkbook, ReadFile, RunExcel, WorkbookMemory } from '../excel';

/** Everything an action needs to know of the world. */
export interface Environment {
  readonly run: RunExcel;
  readonly today: () => Day;
  /** The present; absent where it is the machine's. */
  readonly now?: () => Date;
  /** What is known from the last reading; absent where a workbook is read only once. */
  readonly memory?: WorkbookMemory;
  /** Absent where the workbook is not given as a file. */
  readonly readFile?: ReadFile;
  /** Absent where no other workbook can be opened. */
  readonly openNew?: OpenNewWorkbook;
  /** Asked before a refresh writes what it has computed; where it says no, that is only answered. */
  readonly mayWrite?: (edits: readonly Edit[]) => boolean;
  /** Called with the looks that this Excel refused, where there are any. */
  readonly leaveOut?: (leftOut: readonly LeftOut[]) => void;
  /** Awaited where long work can be left without a trace: before it computes, between its parts, and before it writes. Throws to end it there. `share` (0..1) of it is behind, where that is known. */
  readonly safePoint?: (next: Stage, share?: number) => Promise<void>;
}

/** What long work is about to do. `making`: sheets are made step by step, and what was made is taken away again where it is ended. */
export type Stage = 'computing' | 'making' | 'writing';
