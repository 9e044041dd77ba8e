// What changed, so that a view repaints only that.

import type { Area } from '@coachbook/workbook';

/** cells: values or formulas; structure: sizes, hidden, outline, merges, inserted or deleted rows and columns; view: freeze, gridlines, zoom, tab colour, protection, print; rules: validations and conditional formats. */
export type SheetAspect =
  | 'cells'
  | 'styles'
  | 'structure'
  | 'tables'
  | 'rules'
  | 'charts'
  | 'images'
  | 'notes'
  | 'hyperlinks'
  | 'selection'
  | 'view'
  | 'names';

/** sheets: added, deleted, renamed, moved, hidden or shown. */
export type WorkbookAspect =
  'sheets' | 'activeSheet' | 'names' | 'cellStyles' | 'properties' | 'settings' | 'customXmlParts';

export interface SheetChange {
  /** Current name. */
  readonly sheet: string;
  readonly aspects: ReadonlySet<SheetAspect>;
  /** Cells whose text or look may be different now (recalculated ones and conditional formats included); may overlap. */
  readonly areas: readonly Area[];
}

export interface HostChange {
  /** elsewhere: somebody else who has the workbook open; calculation: results a file did not bring along, made before the first act. */
  readonly origin: 'user' | 'remoteUser' | 'addin' | 'undo' | 'redo' | 'load' | 'calculation';
  readonly workbook: ReadonlySet<WorkbookAspect>;
  readonly sheets: readonly SheetChange[];
}
