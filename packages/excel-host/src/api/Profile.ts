// How one Excel differs from another: what it can do, what it refuses, and the defects reported of it.

/** The Excels that are played, named after the platform and the edition. */
export type ProfileName = 'embedded' | 'windows365' | 'windows2024' | 'windows2021' | 'mac' | 'web' | 'ipad';

/** What Office.context.platform says. */
export type PlatformName = 'PC' | 'Mac' | 'OfficeOnline' | 'iOS';

export interface Profile {
  readonly name: ProfileName;
  readonly platform: PlatformName;
  /** Office.context.diagnostics.version. */
  readonly version: string;
  /** Highest requirement set of each name, as far as the client library (1.1.110) has its members. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Bytes of a request and of an answer; undefined where only Excel on the web has a limit. */
  readonly payloadLimit: number | undefined;
  /** Whether a link that downloads a file saves it; where not, nothing happens and nothing is said. */
  readonly downloads: boolean;
  /** How Excel.createWorkbook shows the new workbook: in front, behind the window people work in, in a browser tab, or not at all. */
  readonly newWorkbook: 'window' | 'behind' | 'tab' | 'refused';
  /** Whether Office.context.document.getFileAsync gives the workbook as a file. */
  readonly givesFile: boolean;
  /** Whether details of charts (axis bounds, reversed order, markers, secondary axis, positions) are taken. */
  readonly chartDetails: boolean;
  /** The papers of the printer; none where there is no printer, and then no print set-up is taken. */
  readonly papers: readonly string[];
  /** Whether an event says who changed a cell (`triggerSource`, ExcelApi 1.14). */
  readonly triggerSource: boolean;
  /** Significant digits of the numbers that come back. */
  readonly digits: 15 | 17;
  /** What a write by an add-in does to what people can undo: it is the next step to be undone, or nothing can be undone any more. */
  readonly undo: 'joins' | 'clears';
  /** What a defined name made of a structured reference becomes: itself, or the addresses of that moment. */
  readonly structuredNames: 'kept' | 'addresses';
  /** When colours by rules follow a value written by an add-in: at once, or once the window is painted anew. */
  readonly ruleColors: 'atOnce' | 'onRepaint';
  /** Whether freezing panes on a sheet brings it to the front on the way, and says so. */
  readonly freezingActivates: boolean;
}
