// The open workbook as a file in slices, as Office.Document.getFileAsync gives it.

type Callback = (result: {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}) => void;

/** What Excel's own slices hold where nobody asks for less. */
const usualSlice = 4 * 2 ** 20;

/** Invalid index, as Office numbers it. */
const noSuchSlice = { code: 2_008, message: 'The index is out of range.' };

/** `bytes` is asked for once, so that all slices are of the same moment. */
export function documentFile(bytes: Uint8Array, options: { readonly sliceSize?: number } = {}): object {
  const sliceSize = Math.min(usualSlice, Math.max(1, options.sliceSize ?? usualSlice));
  const sliceCount = Math.ceil(bytes.length / sliceSize);
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: number, callback: Callback) => {
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      queueMicrotask(() =>
        callback(
          index >= 0 && index < sliceCount
            ? { status: 'succeeded', value: { data, index, size: data.length } }
            : { status: 'failed', error: noSuchSlice },
        ),
      );
    },
    closeAsync: (callback?: Callback) => {
      if (callback) queueMicrotask(() => callback({ status: 'succeeded' }));
    },
  };
}
