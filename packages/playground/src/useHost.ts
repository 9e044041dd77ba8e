// Makes a component follow the embedded workbook.

import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Host, HostChange } from '@coachbook/excel-host';

/**
 * The value `select` takes from the host, newly taken after every change that `concerns` it (all of them by default).
 * `select` may build new objects; it runs once per change.
 */
export function useHost<T>(host: Host, select: (host: Host) => T, concerns?: (change: HostChange) => boolean): T {
  const taken = useRef<{ readonly value: T; readonly select: unknown } | undefined>(undefined);
  const subscribe = useCallback(
    (notify: () => void) =>
      host.onChange((change) => {
        if (concerns && change.origin !== 'load' && !concerns(change)) return;
        taken.current = undefined;
        notify();
      }),
    [host, concerns],
  );
  return useSyncExternalStore(subscribe, () => {
    if (taken.current?.select !== select) taken.current = { value: select(host), select };
    return taken.current.value;
  });
}
