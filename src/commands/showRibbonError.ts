// Shows what stood in the way of a ribbon button in a small dialog box: there is no pane to show it in.

import type { RibbonError } from './RibbonError';

/** As much of Office.context as is needed. */
interface DialogContext {
  readonly displayLanguage: string;
  readonly ui: { readonly displayDialogAsync?: Office.UI['displayDialogAsync'] };
}

/** Percent of the screen. */
const size = { width: 30, height: 25 };

/**
 * `page` = the address of error.html, below https. Resolves once the dialog is closed; rejects where Excel shows none (DialogApi 1.1). On the web it lies over the workbook instead of in a window of its
 * own, which browsers would ask about. Source: Microsoft, Office.UI.displayDialogAsync.
 */
export function showRibbonError(
  { displayLanguage, ui }: DialogContext,
  page: string,
  { kind, code }: RibbonError,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!ui.displayDialogAsync) return reject(new Error(`No dialog to say what stood in the way: ${kind} ${code}`));
    const address = `${page}?${new URLSearchParams({ kind, code, language: displayLanguage }).toString()}`;
    ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ value, error }) => {
      // Absent where it failed, whatever its type says.
      const dialog = value as Office.Dialog | undefined;
      if (!dialog) return reject(new Error(`${error.message} (${kind} ${code})`));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      return undefined;
    });
    return undefined;
  });
}
