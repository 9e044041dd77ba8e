// Whether a difference, once taken over, leaves less than there was.

import type { Difference } from '../../domain';

/** True for rows that are gone and fields that are blank in the other copy: nobody loses them without saying so. */
export function takesAway(difference: Difference): boolean {
  return difference.kind === 'removed' || (difference.kind === 'changed' && difference.to === undefined);
}
