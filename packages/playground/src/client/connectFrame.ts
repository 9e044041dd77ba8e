// Completes Microsoft's client in the task pane's frame: the host's part, and what belongs to this page.

import { connectClient, type Host } from '@coachbook/excel-host';
import { listenForParts } from './goToPart';
import { withoutDownloads } from './withoutDownloads';

/** `showPane` opens and closes the pane's side of the window for Office.addin. */
export function connectFrame(host: Host, frame: Window, showPane: (open: boolean) => void): void {
  const { Office: office } = connectClient(host, frame);
  // The embedded workbook speaks the browser's language and is as dark as the system, like Excel on the web does.
  const isDarkTheme = window.matchMedia('(prefers-color-scheme: dark)').matches;
  Object.assign(office.context, {
    displayLanguage: navigator.language,
    contentLanguage: navigator.language,
    officeTheme: { ...office.context.officeTheme, isDarkTheme },
  });
  listenForParts(frame);
  if (!host.profile.downloads) withoutDownloads(frame);
  Object.assign(office.addin, {
    showAsTaskpane: () => Promise.resolve(showPane(true)),
    hide: () => Promise.resolve(showPane(false)),
  });
}
