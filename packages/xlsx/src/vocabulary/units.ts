// Pixels at 96 DPI to the units of files and back.

/** Widest digit of the default font (Calibri 11) in pixels: column widths in files count these (ECMA-376 18.3.1.13). */
const digitWidth = 7;
const emuPerPixel = 9525;

export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;

export const widthToFile = (pixels: number): number => Math.floor((pixels / digitWidth) * 256) / 256;
export const widthFromFile = (width: number): number =>
  Math.floor(((256 * width + Math.floor(128 / digitWidth)) / 256) * digitWidth);
export const heightToFile = (pixels: number): number => pixels * 0.75;
export const heightFromFile = (points: number): number => Math.round((points / 0.75) * 100) / 100;
export const pixelsToEmu = (pixels: number): number => Math.round(pixels * emuPerPixel);
export const emuToPixels = (emu: number): number => Math.round((emu / emuPerPixel) * 100) / 100;
