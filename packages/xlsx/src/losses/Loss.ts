// What a file holds that WorkbookData cannot: named on reading, because saving would lose it.

export type LossKind =
  | 'pivotTables'
  | 'macros'
  | 'formControls'
  | 'embeddedObjects'
  | 'sparklines'
  | 'slicers'
  | 'shapes'
  | 'charts'
  | 'chartFormatting'
  | 'images'
  | 'richText'
  | 'phoneticText'
  | 'threadedComments'
  | 'cellFormatting'
  | 'defaultFont'
  | 'defaultRowHeight'
  | 'filters'
  | 'sortOrder'
  | 'conditionalFormats'
  | 'validations'
  | 'externalLinks'
  | 'dataConnections'
  | 'passwords'
  | 'workbookProtection'
  | 'editableRanges'
  | 'printOptions'
  | 'headerFooterVariants'
  | 'splitPanes'
  | 'viewOptions'
  | 'calculationOptions'
  | 'properties'
  | 'multipleSelections'
  | 'nonWorksheets'
  | 'dataTables'
  | 'tables'
  | 'longFormulas'
  | 'longTexts'
  | 'scenarios'
  | 'backgroundPictures'
  | 'signatures'
  | 'ribbon'
  | 'dateSystem'
  | 'otherExtensions'
  | 'cells';

export interface Loss {
  readonly kind: LossKind;
  /** The sheet it was met on; absent where it belongs to the workbook. */
  readonly sheet?: string;
  /** How many of them. */
  readonly count: number;
  /** The first one's address, name or kind, where there is one. */
  readonly example?: string;
}

/** One language's words for losses. */
export interface LossTexts {
  readonly kinds: Readonly<Record<LossKind, string>>;
  readonly times: (count: number) => string;
  readonly onSheet: (sheet: string) => string;
}

/** Characters of an example: enough to find it again. */
const LONGEST_EXAMPLE = 255;

/** Gathers losses, one entry per kind and sheet. */
export class LossList {
  private readonly found = new Map<string, Loss>();

  add(kind: LossKind, sheet?: string, example?: string): void {
    const key = `${kind}|${sheet ?? ''}`;
    const before = this.found.get(key);
    if (before) this.found.set(key, { ...before, count: before.count + 1 });
    else
      this.found.set(key, {
        kind,
        count: 1,
        ...(sheet !== undefined && { sheet }),
        ...(example !== undefined && { example: example.slice(0, LONGEST_EXAMPLE) }),
      });
  }

  list(): readonly Loss[] {
    return [...this.found.values()];
  }
}
