// What the parts of one workbook share while they are written.

import type { WorkbookData } from '@coachbook/workbook';
import type { WriteMemory } from '../zip/WriteMemory';
import type { PackageWriter } from './PackageWriter';
import type { StringTable } from './StringTable';
import type { StyleTable } from './StyleTable';

export interface WriteContext {
  readonly workbook: WorkbookData;
  readonly file: PackageWriter;
  readonly memory: WriteMemory;
  readonly styles: StyleTable;
  readonly strings: StringTable;
  /** How many parts of each kind there are so far: their numbers run through the workbook. */
  readonly counts: { table: number; drawing: number; chart: number; comments: number };
  /** Paths of pictures by content, so that a logo on twenty sheets is held once. */
  readonly pictures: Map<string, string>;
  /** Set when a formula is an array formula: the workbook then needs its metadata part. */
  hasArrays: boolean;
  /** Set when some formula's result is not known: Excel then calculates on opening. */
  needsCalculation: boolean;
}
