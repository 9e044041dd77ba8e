// Hands bytes to the browser, which saves them where it saves what people download.

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Milliseconds: some browsers read the address only after the click has returned. */
const grace = 10_000;

/** Says nothing where no file arrives: no browser tells. */
export function saveToDisk(bytes: Uint8Array, fileName: string): void {
  const type = TYPES[fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
