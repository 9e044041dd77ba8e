// What keeps a ribbon button from doing its work, as far as it decides what people do next.

import { translateError, type ExcelTrouble } from '../excel';

/** Excel's troubles; `foreign`, `newer`, `unfinished`: nothing was done, because the workbook is not one of ours, a newer version's, or its sheets are being made or were left so; `offline`: a part of the add-in could not be loaded. */
export type RibbonTroubleKind = ExcelTrouble | 'foreign' | 'newer' | 'unfinished' | 'offline';

export interface RibbonTrouble {
  readonly kind: RibbonTroubleKind;
  /** Excel's own code or words, for a report. */
  readonly code: string;
}

/** Anything thrown, as a trouble. */
export function ribbonTroubleOf(error: unknown): RibbonTrouble {
  const { trouble, code, detail } = translateError(error);
  return {
    kind: error instanceof Error && error.name === 'ChunkLoadError' ? 'offline' : trouble,
    code: code === '' ? detail : code,
  };
}
