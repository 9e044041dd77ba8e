// The keys follow to the cell an add-in leads to: whoever asked for it in the task pane goes on typing there. (Excel leaves them in the pane; F6 leads over in both.)

import type { Host } from '@coachbook/excel-host';

/** Only where people have just been in the pane, and only for a selection by itself: one that moved because rows came or went is nobody's wish. Returns the way to end that. */
export function takeKeys(host: Host, focus: () => void): () => void {
  return host.onChange(({ origin, sheets }) => {
    const isLed =
      origin === 'addin' &&
      sheets.length > 0 &&
      sheets.every(({ aspects }) => aspects.has('selection') && aspects.size === 1);
    if (isLed && document.activeElement?.closest('[data-part="pane"]')) focus();
  });
}
