// Texts of a mirrored picture stay readable: on a sheet from right to left the whole canvas is turned over, and each text turned back where it stands.

import {
  Spreadsheet,
  SpreadsheetColumnHeader,
  SpreadsheetRowHeader,
  UniverRenderingContext2D,
} from '@univerjs/preset-sheets-core';

let isMirrored = false;
/** Only the sheet's own pictures: the editor of a cell stands over them unmirrored. */
let isDrawing = false;

/** Says how the sheet in front runs. */
export function setMirrored(mirrored: boolean): void {
  isMirrored = mirrored;
}

/** Makes every grid created from now on draw texts so. */
export function registerMirroredText(): void {
  for (const { prototype } of [Spreadsheet, SpreadsheetColumnHeader, SpreadsheetRowHeader]) {
    const drawn = prototype as unknown as { draw(...given: unknown[]): void };
    const before = drawn.draw;
    drawn.draw = function draw(...given) {
      isDrawing = true;
      try {
        before.apply(this, given);
      } finally {
        isDrawing = false;
      }
    };
  }
  const { prototype } = UniverRenderingContext2D;
  const before = prototype.fillText;
  prototype.fillText = function fillText(
    this: UniverRenderingContext2D,
    text: string,
    x: number,
    y: number,
    maxWidth?: number,
  ) {
    if (!isMirrored || !isDrawing) return before.call(this, text, x, y, maxWidth);
    const width = this.measureText(text).width;
    const middle =
      this.textAlign === 'center'
        ? x
        : this.textAlign === 'right' || this.textAlign === 'end'
          ? x - width / 2
          : x + width / 2;
    this.save();
    this.translate(2 * middle, 0);
    this.scale(-1, 1);
    before.call(this, text, x, y, maxWidth);
    this.restore();
  };
}
