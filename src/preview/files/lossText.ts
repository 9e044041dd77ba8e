// What a file held and we could not take over, in words for people.

import type { Loss } from '../../ooxml';
import { say } from '../say';

/** One line: what, how many, where. */
export function lossText({ kind, sheet, count, example }: Loss): string {
  return say('loss.line', { what: say(`loss.${kind}`), count, sheet: sheet ?? 'none', example: example ?? 'none' });
}
