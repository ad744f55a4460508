import type { BookSnapshot } from '../host/book/book';

/** The work of a person as the browser keeps it. */
export interface SavedWork {
  readonly snapshot: BookSnapshot;
  /** The file it was opened from. */
  readonly origin?: Uint8Array;
  readonly savedAt: number;
  /** Whether it was changed since it was opened or last saved as a file; true where that is not known. */
  readonly unsaved?: boolean;
}

const DATABASE = 'lke-meja-kerja';
const STORE = 'pekerjaan';
const KEY = 'terakhir';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('indexedDB'));
    };
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('indexedDB'));
      };
    });
  } finally {
    database.close();
  }
}

/** Keeps the work in this browser; only the last one. Throws where the browser does not let us. */
export async function keepWork(work: SavedWork): Promise<void> {
  await run('readwrite', (store) => store.put(work, KEY));
}

export async function keptWork(): Promise<SavedWork | undefined> {
  return (await run('readonly', (store) => store.get(KEY) as IDBRequest<SavedWork | undefined>)) ?? undefined;
}
