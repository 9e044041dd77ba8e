// The template in a file, or why there is none.

import type { Day } from '../../domain';
import { interpretFile, type UnreadReason } from '../interpretFile';
import { readTemplate } from './readTemplate';
import type { Template } from './Template';

/** Never throws. "notATemplate" for a workbook of ours that does not say it is one. */
export function templateInFile(bytes: Uint8Array, today: Day): Template | UnreadReason | 'notATemplate' {
  const read = interpretFile(bytes, today, { drawings: true });
  return typeof read === 'string' ? read : (readTemplate(read.workbook) ?? 'notATemplate');
}
