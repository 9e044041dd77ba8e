// Keeps the workbook in the browser, so that a reload loses nothing.

import type { Host } from '../../host';
import type { WorkbookData } from '../../workbook';

/** A workbook with the name of its file. */
export interface KeptDocument {
  readonly name: string;
  readonly workbook: WorkbookData;
}

const [database, store, key] = ['coachbook', 'documents', 'current'] as const;

/** The workbook of last time; undefined at the first visit or where the browser keeps nothing. */
export async function readKept(): Promise<KeptDocument | undefined> {
  try {
    const kept = await transact('readonly', (documents) => documents.get(key));
    return kept as KeptDocument | undefined;
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
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    transact('readwrite', (documents) => documents.put({ name: name(), workbook: host.snapshot() } satisfies KeptDocument, key)).catch(onError);
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
  window.addEventListener('pagehide', leaving);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('pagehide', leaving);
  };
}

function transact<T>(mode: IDBTransactionMode, run: (documents: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => reject(opening.error ?? new Error('The browser keeps no data.'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, mode);
      const request = run(transaction.objectStore(store));
      transaction.oncomplete = () => { opening.result.close(); resolve(request.result); };
      transaction.onerror = transaction.onabort = () => { opening.result.close(); reject(transaction.error ?? new Error('The browser kept nothing.')); };
    };
  });
}
