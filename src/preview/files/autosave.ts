// Keeps the workbook in the browser, so that a reload loses nothing.

import type { Host } from '../../host';
import type { WorkbookData } from '../../workbook';

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

/**
 * Keeps the workbook shortly after every change, and at once when the page is left. `onError` hears when the browser refuses
 * (private windows, full disks). Returns the way to stop.
 */
export function keep(host: Host, name: () => string, onError: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (database: IDBDatabase): Promise<unknown> =>
    transact(database, 'readwrite', (documents) => documents.put({ name: name(), workbook: host.snapshot() } satisfies KeptDocument, key));
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
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
    if (origin === 'load' || workbook.size > 0 || sheets.some(({ aspects }) => [...aspects].some((aspect) => aspect !== 'selection'))) soon();
  });
  open().catch(onError);
  window.addEventListener('pagehide', leaving);
  return () => {
    stop();
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
function transact<T>(database: IDBDatabase, mode: IDBTransactionMode, run: (documents: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = run(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
    transaction.commit();
  });
}
