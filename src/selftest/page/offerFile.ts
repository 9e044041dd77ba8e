// Hands a text to the browser, which saves it where it saves what people download.

/** Milliseconds: some browsers read the address only after the click has returned. */
const grace = 10_000;

/** Says nothing where no file arrives: no browser tells. */
export function offerFile(text: string, type: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
