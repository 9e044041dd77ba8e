// What a host can be told at birth: the clock, the Excel it plays, its limits, who shows new workbooks.

import type { WorkbookData } from '@coachbook/workbook';
import type { HostDialog } from './HostDialog';
import type { Profile } from './Profile';

export interface HostOptions {
  /** Which Excel is played; by default one in which everything that is documented works, see PROFILES. What is said below goes before it. */
  readonly profile?: Profile;
  /** For TODAY(), NOW() and relative date rules; the real clock by default. */
  readonly now?: () => Date;
  /** Highest requirement set of each name the played Excel has ({ ExcelApi: '1.14' }); by default the profile's. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Shows a workbook the add-in made with Excel.createWorkbook, as Excel opens another window, in the profile's manner; without it that call is ApiNotFound. */
  readonly onNewWorkbook?:
    ((workbook: WorkbookData, manner: Exclude<Profile['newWorkbook'], 'refused'>) => void) | undefined;
  /** Shows a page of the add-in in a dialog box (Office.context.ui.displayDialogAsync); without it that call fails. */
  readonly onDialog?: ((dialog: HostDialog) => void) | undefined;
  /** Bytes; by default the profile's. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
}
