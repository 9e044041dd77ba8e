// The ways a file can go in this Excel, for every component that offers one.

import { useMemo } from 'react';
import { waysOut, type WaysOut } from '../../app';

/** Office knows its platform before the pane is drawn. */
export function useWaysOut(): WaysOut {
  return useMemo(() => waysOut(typeof Office === 'undefined' ? undefined : Office.context.platform), []);
}
