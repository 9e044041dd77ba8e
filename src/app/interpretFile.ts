// A workbook file that is only read: what it means, or why it cannot be read.

import type { WorkbookData } from '@coachbook/workbook';
import { FileError, readXlsx, type FileErrorCode, type Origin } from '@coachbook/xlsx';
import type { Day } from '../domain';
import { interpret, type Interpreted } from './recompute';
import { workbookState } from './workbookState';

/** What readXlsx says, or not one of our workbooks, or one of a newer version, or one whose sheets were never finished, or it could not be opened at all, or is no ordinary file. The text of "unread." and the reason says what to do. */
export type UnreadReason = FileErrorCode | 'notOurs' | 'newer' | 'unfinished' | 'noAccess' | 'notAFile' | 'failed';

interface InterpretedFile extends Interpreted {
  readonly workbook: WorkbookData;
  readonly origin: Origin;
}

/** Never throws: whatever is wrong with a file is told. Charts and pictures are left out unless wanted: nothing is interpreted from them. */
export function interpretFile(
  bytes: Uint8Array,
  today: Day,
  wanted: { readonly drawings: boolean } = { drawings: false },
): InterpretedFile | UnreadReason {
  try {
    const { workbook, origin } = readXlsx(bytes, wanted);
    const interpreted = interpret(workbook, today);
    if (!interpreted.usable) {
      const state = workbookState(workbook, interpreted);
      return state === 'newer' || state === 'unfinished' ? state : 'notOurs';
    }
    return { ...interpreted, workbook, origin };
  } catch (error) {
    return error instanceof FileError ? error.code : 'failed';
  }
}
