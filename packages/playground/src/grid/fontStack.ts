// Fonts for canvas and page: Office's where installed, otherwise those of the same widths.

const bodyFonts = 'Aptos, "Aptos Narrow", Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** A font list that begins with the cell's own font; without one, the body font of Office's theme. */
export function fontStack(name?: string): string {
  if (name === undefined || /^(aptos|calibri)/i.test(name)) return bodyFonts;
  return `"${name}", ${bodyFonts}`;
}
