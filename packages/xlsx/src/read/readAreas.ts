// A list of areas as files give it: addresses parted by blanks.

import { type Area, parseArea } from '@coachbook/workbook';
import { FileError } from '../FileError';
import type { ReadContext } from './ReadContext';

/**
 * What is no address is left out.
 * @throws FileError tooLarge where the file's lists hold more areas than the limits allow
 */
export function readAreas(
  text: string | undefined,
  { used, limits }: Pick<ReadContext, 'used' | 'limits'>,
): readonly Area[] {
  const areas: Area[] = [];
  // One after the other: a list of millions is not even split before it is refused.
  for (const [address] of (text ?? '').matchAll(/\S+/g)) {
    if (++used.areas > limits.areas) throw new FileError('tooLarge', { limit: 'areas' });
    const area = parseArea(address);
    if (area) areas.push(area);
  }
  // A list that grew keeps room for more; most have one area, and there may be very many lists.
  return areas.slice();
}
