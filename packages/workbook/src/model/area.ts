// A rectangle of cells on some sheet.

/** Zero-based and inclusive on all sides; whole columns reach down to row 1,048,575. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
