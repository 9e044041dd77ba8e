// Hands bytes to the browser as a file.

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads a workbook's bytes under that name; ".xlsx" is added where it is missing. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: xlsx }));
  const link = document.createElement('a');
  link.href = url;
  link.download = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
