// A whole workbook as plain data: what sheets are rendered to, files hold, and the Excel API is asked for and told.

import type { NameData, SheetData } from './sheet';
import type { CellStyleData } from './style';

export interface PropertiesData {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  /** Who saved it last, as their program knew them. */
  readonly lastAuthor?: string;
  /** The instant it was made, as "2026-11-24T09:30:00.000Z". */
  readonly created?: string;
  /** How often it was saved, where a program counts. */
  readonly revision?: number;
  /** Custom document properties by name. */
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}

/** The part of a file that opens an add-in's task pane with the document and carries the add-in's document settings. */
export interface WebExtensionData {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: 'Registry' | 'EXCatalog' | 'FileSystem' | 'OMEX' | 'WOPICatalog';
  /** The pane is open when the document opens. */
  readonly visible: boolean;
  /** Document settings: each value is JSON text. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface WorkbookData {
  /** In tab order; at least one is visible; names are unique regardless of case. */
  readonly sheets: readonly SheetData[];
  /** Name of the sheet that is in front. */
  readonly activeSheet: string;
  /** Names that hold in the whole workbook. */
  readonly names: readonly NameData[];
  /** Cell styles besides "Normal"; absent where there are none, or where they were not read. */
  readonly cellStyles?: readonly CellStyleData[];
  readonly properties: PropertiesData;
  readonly webExtension?: WebExtensionData;
  /** Custom XML parts, each as its text. */
  readonly customXmlParts: readonly string[];
}
