// What stood in the way of an action, as far as it decides what a person should do next.

import { translateError, type ExcelErrorKind } from '../../excel';
import type { ActionName } from '../actions';
import { WriteFailedError, type Outcome } from '../changes';

/** Excel's errors, and ours: `noAnswer` where Excel stayed silent, `namesTaken` where sheets or tables of our names are there already, `begunElsewhere` where somebody else is making them, `gone` where what should be changed is not there any more, `changedSince` where somebody has worked on what should be undone, `cancelled` where somebody stopped it, `offline` where a part of the add-in could not be loaded, `leftovers` where what was begun could not be taken away again, `restless` where others go on changing the same rows. */
type AppErrorKind =
  | ExcelErrorKind
  | 'noAnswer'
  | 'namesTaken'
  | 'begunElsewhere'
  | 'gone'
  | 'changedSince'
  | 'cancelled'
  | 'offline'
  | 'leftovers'
  | 'restless';

export interface AppError {
  readonly kind: AppErrorKind;
  /** Excel's own code, for a report. */
  readonly code: string;
  readonly detail: string;
  /** What was being done. */
  readonly during: ActionName;
  /** What of something that was to be written stands in the workbook, as far as it was looked at. */
  readonly outcome?: Outcome;
}

/** Excel did not answer in time. */
export class NoAnswerError extends Error {
  readonly code = 'NoAnswer';
}

const ours: Readonly<Record<string, AppErrorKind>> = {
  NoAnswer: 'noAnswer',
  AlreadyCreated: 'namesTaken',
  BegunElsewhere: 'begunElsewhere',
  ImpossibleChange: 'gone',
  ChangedSince: 'changedSince',
  Cancelled: 'cancelled',
  Leftovers: 'leftovers',
  Restless: 'restless',
};

/** Anything thrown, as an AppError. */
export function toAppError(error: unknown, during: ActionName): AppError {
  if (error instanceof WriteFailedError) return { ...toAppError(error.cause, during), outcome: error.outcome };
  const { kind, code, detail } = translateError(error);
  const isOffline = error instanceof Error && error.name === 'ChunkLoadError';
  return { kind: isOffline ? 'offline' : (ours[code] ?? kind), code, detail, during };
}
