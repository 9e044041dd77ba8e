// Excel.RemoveDuplicatesResult: how many rows went and how many stayed.

import type { Removed } from '../ranges/removeDuplicates';
import { objectType } from '../server/ObjectType';

export const RemoveDuplicatesResult = objectType<Removed>({
  name: 'RemoveDuplicatesResult',
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});
