// What a host can be told at birth: the clock, the Excel it plays, its limits, who shows new workbooks.

import type { WorkbookData } from '../../workbook';

export interface HostOptions {
  /** For TODAY(), NOW() and relative date rules; the real clock by default. */
  readonly now?: () => Date;
  /** Highest requirement set of each name the played Excel has ({ ExcelApi: '1.14' }); by default ExcelApi 1.15, the highest whose members the client library (1.1.110) has, and no online or desktop sets. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Shows a workbook the add-in made with Excel.createWorkbook, as Excel opens another window; without it that call is ApiNotFound. */
  readonly onNewWorkbook?: (workbook: WorkbookData) => void;
  /** Bytes; 5 MB each by default, as Excel on the web. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
}
