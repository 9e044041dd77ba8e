// Loads Microsoft's own client library against a host and supplies what its script leaves to the page: Office.onReady, Office.context and the rest.

import type { Host } from '../api/Host';
import { createOffice } from './createOffice';
import { loadClientScript } from './loadClientScript';
import { platformFor } from './platforms';

/** What an add-in finds on its global. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * In Node the library is read from node_modules and run in a context of its own. In a browser the page has put `host.bridge` on
 * `window._richApiNativeBridge` and loaded the library's script before; pass that window as `scope`.
 */
export function connectClient(host: Host, scope?: object): Client {
  const global = (scope ?? loadClientScript(host)) as Record<string, unknown>;
  const platform = platformFor(host);
  const office = createOffice(global['Office'] ?? {}, platform);
  global['Office'] = office;
  return {
    Excel: global['Excel'] as typeof Excel,
    Office: office as unknown as typeof Office,
    OfficeExtension: global['OfficeExtension'] as typeof OfficeExtension,
  };
}
