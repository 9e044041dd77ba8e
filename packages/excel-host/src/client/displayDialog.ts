// Office.context.ui.displayDialogAsync: a page of the add-in in a window of its own.

import type { HostDialog } from '../api/HostDialog';
import type { HostOptions } from '../api/HostOptions';

type Callback = (result: {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}) => void;
type Handler = (event: { readonly message?: string; readonly origin?: string; readonly error?: number }) => void;

/** As Office numbers them: the person closed the dialog; the address is not https; nobody shows dialogs here. */
const codes = { closed: 12_006, notHttps: 12_005, notShown: 5_001 };

/** Addresses must be https, as Excel wants them. Source: Microsoft, "Handle errors and events in the Office dialog box". */
export function displayDialog(
  onDialog: HostOptions['onDialog'],
): (address: string, ...args: readonly unknown[]) => void {
  return (address, ...args) => {
    const answer = args.findLast((each): each is Callback => typeof each === 'function') ?? (() => undefined);
    const options = (args.find((each) => typeof each === 'object' && each !== null) ?? {}) as {
      readonly width?: number;
      readonly height?: number;
    };
    const fail = (code: number, message: string): void =>
      queueMicrotask(() => answer({ status: 'failed', error: { code, message } }));
    if (!address.startsWith('https://'))
      return fail(codes.notHttps, 'The URL uses the HTTP protocol. HTTPS is required.');
    if (!onDialog) return fail(codes.notShown, 'An internal error has occurred.');
    const handlers = new Map<string, Handler>();
    let isClosed = false;
    const tell = (event: string, value: Parameters<Handler>[0]): void =>
      queueMicrotask(() => handlers.get(event)?.(value));
    const dialog: HostDialog = {
      address,
      width: options.width ?? 80,
      height: options.height ?? 80,
      message: (message) => tell('dialogMessageReceived', { message, origin: new URL(address).origin }),
      close: () => {
        if (!isClosed) tell('dialogEventReceived', { error: codes.closed });
        isClosed = true;
      },
      get isClosed() {
        return isClosed;
      },
    };
    const value = {
      addEventHandler: (event: string, handler: Handler) => void handlers.set(event, handler),
      close: () => {
        isClosed = true;
      },
    };
    queueMicrotask(() => {
      answer({ status: 'succeeded', value });
      onDialog(dialog);
    });
    return undefined;
  };
}
