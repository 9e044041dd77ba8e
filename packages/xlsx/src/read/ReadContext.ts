// What the parts of one workbook share while they are read.

import type { LossList } from '../losses/Loss';
import type { Limits } from '../zip/Limits';
import type { ColorReader } from './ColorReader';
import type { PackageReader } from './PackageReader';
import type { SharedStrings } from './readSharedStrings';
import type { Styles } from './readStyles';

export interface ReadContext {
  readonly file: PackageReader;
  readonly limits: Limits;
  /** Whether charts and pictures are wanted. */
  readonly drawings: boolean;
  readonly losses: LossList;
  readonly colors: ColorReader;
  readonly styles: Styles;
  readonly strings: SharedStrings;
  /** Dates count from 1904: they are moved to the usual calendar. */
  readonly from1904: boolean;
  /** What is used up of the limits that run through all sheets. */
  readonly used: {
    cells: number;
    tables: number;
    areas: number;
    formulaCharacters: number;
    /** In capitals: Excel does not tell them apart by case. */
    readonly tableNames: Set<string>;
  };
}
