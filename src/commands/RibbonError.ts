// What keeps a ribbon button from doing its work, as far as it decides what people do next.

import { translateError, type ExcelErrorKind } from '../excel';

/** Excel's errors; `foreign`, `newer`, `unfinished`: nothing was done, because the workbook is not one of ours, a newer version's, or its sheets are being made or were left so; `offline`: a part of the add-in could not be loaded. */
export type RibbonErrorKind = ExcelErrorKind | 'foreign' | 'newer' | 'unfinished' | 'offline';

export interface RibbonError {
  readonly kind: RibbonErrorKind;
  /** Excel's own code or words, for a report. */
  readonly code: string;
}

/** Anything thrown, as a RibbonError. */
export function toRibbonError(error: unknown): RibbonError {
  const { kind, code, detail } = translateError(error);
  return {
    kind: error instanceof Error && error.name === 'ChunkLoadError' ? 'offline' : kind,
    code: code === '' ? detail : code,
  };
}
