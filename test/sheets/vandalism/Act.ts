// One act of vandalism: what somebody does to a filled workbook, and what has to come of it.

import type { WorkbookData } from '@coachbook/workbook';
import type { Finding } from '../../../src/domain';
import type { Hand } from './Hand';

export interface Act {
  readonly name: string;
  /** Done by hand, through Excel. */
  readonly act?: (hand: Hand) => void | Promise<void>;
  /** Done to the file by some other program. */
  readonly edit?: (workbook: WorkbookData) => WorkbookData;
  /** Codes of the findings it brings about: all of them, each once, sorted. Absent: none. */
  readonly finds?: readonly Finding['code'][];
  /** Those that are left once it is repaired; as many as before where a repair is no help. */
  readonly remains?: readonly Finding['code'][];
  /** Texts and numbers that somebody took away or wrote over themselves. */
  readonly gone?: readonly (string | number)[];
  /** Nobody knew who or what was meant any more, until the repair: names become ids again, so that what was read before is no measure. */
  readonly meantAgain?: true;
  /** The workbook is left alone: somebody else's, or newer. */
  readonly untouched?: true;
  /** Rules are not read by a refresh in Excel: the file says so, and the repair puts them back in both. */
  readonly onlyInFiles?: true;
}
