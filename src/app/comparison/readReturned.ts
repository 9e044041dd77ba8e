// Opens a copy that came back, or says why it cannot be compared.

import type { Origin } from '@coachbook/xlsx';
import type { Day, Engagement, Settings, SharedDates } from '../../domain';
import { datesIn } from '../sharing/datesGiven';
import { interpretFile, type UnreadReason } from '../interpretFile';

export interface ReturnedCopy {
  /** The name of its file. */
  readonly file: string;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly datesGiven: SharedDates | undefined;
  /** Who saved it last, and when. */
  readonly origin: Origin;
}

/** Never throws: whatever is wrong with a file is told. */
export function readReturned(file: string, bytes: Uint8Array, today: Day): ReturnedCopy | UnreadReason {
  const read = interpretFile(bytes, today);
  return typeof read === 'string'
    ? read
    : {
        file,
        engagement: read.engagement,
        settings: read.settings,
        datesGiven: datesIn(read.workbook),
        origin: read.origin,
      };
}
