// What a repair must never do: take away or change what people typed.

import { compare, type Difference, type Engagement } from '../../src/domain';

/** Rows and cells that were filled before and are not the same afterwards. */
export function harmed(before: Engagement, after: Engagement): readonly Difference[] {
  return compare(before, after).filter(
    (difference) => difference.kind === 'removed' || (difference.kind === 'changed' && difference.from !== undefined),
  );
}
