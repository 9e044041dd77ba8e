// Keeps the workbook in the browser, so that a reload loses nothing.

import type { Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { takeTurn } from './takeTurn';

/** A workbook with the name of its file. */
export interface KeptDocument {
  readonly name: string;
  readonly workbook: WorkbookData;
}

const [databaseName, store, key] = ['coachbook', 'documents', 'current'] as const;

/** Opened once and kept open: a page that is left has no time to open anything. */
let connection: Promise<IDBDatabase> | undefined;
let opened: IDBDatabase | undefined;

/** The workbook of last time; undefined at the first visit or where the browser keeps nothing. */
export async function readKept(): Promise<KeptDocument | undefined> {
  try {
    return (await transact(await open(), 'readonly', (documents) => documents.get(key))) as KeptDocument | undefined;
  } catch {
    return undefined;
  }
}

export interface KeepingEvents {
  /** The browser refuses (private windows, full disks). */
  readonly onError: () => void;
  /** Another tab keeps the workbook: what is done here is not kept, until `onTurn`. */
  readonly onWait: () => void;
  readonly onTurn: () => void;
}

/** Keeps the workbook shortly after every change, and at once when the page is left; in one tab at a time. Returns the way to stop. */
export function keep(host: Host, name: () => string, { onError, onWait, onTurn }: KeepingEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOurTurn = false;
  /** Something was done while another tab had its turn. */
  let isOwed = false;
  const put = (database: IDBDatabase): Promise<unknown> =>
    transact(database, 'readwrite', (documents) =>
      documents.put({ name: name(), workbook: host.snapshot() } satisfies KeptDocument, key),
    );
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isOwed = !isOurTurn;
    if (isOwed) return;
    (opened ? put(opened) : open().then(put)).catch(onError);
  };
  const soon = (): void => {
    timer ??= setTimeout(save, 400);
  };
  const leaving = (): void => {
    if (timer !== undefined) save();
  };
  // Where the cursor stands is saved with the next real change.
  const stop = host.onChange(({ origin, workbook, sheets }) => {
    if (
      origin === 'load' ||
      workbook.size > 0 ||
      sheets.some(({ aspects }) => [...aspects].some((aspect) => aspect !== 'selection'))
    )
      soon();
  });
  const giveUp = takeTurn({
    onWait,
    onTurn: () => {
      isOurTurn = true;
      if (isOwed) save();
      onTurn();
    },
  });
  open().catch(onError);
  window.addEventListener('pagehide', leaving);
  return () => {
    stop();
    giveUp();
    clearTimeout(timer);
    window.removeEventListener('pagehide', leaving);
  };
}

function open(): Promise<IDBDatabase> {
  connection ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(opening.error ?? new Error('The browser keeps no data.'));
    opening.onsuccess = () => {
      opened = opening.result;
      resolve(opened);
    };
  });
  return connection;
}

/** The request is made at once, and the transaction ended at once: a page that is being left waits for nothing. */
function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  run: (documents: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = run(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () =>
      reject(transaction.error ?? new Error('The browser kept nothing.'));
    transaction.commit();
  });
}
