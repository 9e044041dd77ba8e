// What there is to say about a way of measuring; each way is one file, and one line in index.ts.

import type { Finding, Place, Remedy } from '../findings';
import type { CHOICES } from '../model/choices';
import type { Anchors, Goal, Measure } from '../model/goals';
import type { Row } from '../model/Row';

/** A goal or an indicator, seen as a measure. A goal may be measured by levels, and have a value typed without a day. */
export type Measured = Partial<Measure> & Partial<Pick<Goal, 'kind' | 'current'>>;

export type MeasuredTable = 'goals' | 'indicators';

/** The cells of a goal's row in Excel, by the columns' keys: "[@Baseline]". */
type CellOf = (column: 'value' | 'kind' | 'direction' | 'baseline' | 'target' | 'low' | 'high' | 'tolerance') => string;

export interface MeasureKind {
  /** The choice by which it is told from the others; absent for the one that is left. */
  readonly chosen?:
    | { readonly column: 'kind'; readonly list: 'goalKind'; readonly value: (typeof CHOICES)['goalKind'][number] }
    | {
        readonly column: 'direction';
        readonly list: 'direction';
        readonly value: (typeof CHOICES)['direction'][number];
      };
  /** As what a value is read: a number, or one of the five levels that are described in words. */
  readonly scale: 'number' | 'levels';
  /** Whether it leads from a baseline to a target: then it can be split into parts, and followed by a next goal. */
  readonly leads: boolean;
  /** Whether it is to be kept until its time is over, and cannot be achieved before. */
  readonly isKept: boolean;
  /** Raw progress, 1 = reached; below 0 and above 1 where it is so. Undefined where the measure is not complete. */
  readonly progress: (measured: Measured, value: number) => number | undefined;
  /** The same in Excel, without "=": an expression over the cells of the row, '""' where progress is undefined. */
  readonly formula: (of: CellOf) => string;
  /** Progress at the beginning of the straight line. */
  readonly lineStart: (measured: Measured) => number;
  /** The value a forecast leads to; undefined where there is none. */
  readonly aim: (measured: Measured) => number | undefined;
  /** Values at which a chart of its course draws lines. */
  readonly lines: (measured: Measured) => { readonly target?: number | undefined; readonly lower?: number | undefined };
  /** Whether enough was said to measure it at all. */
  readonly isComplete: (measured: Measured, anchors: Anchors | undefined) => boolean;
  /** Findings about how it is set up. */
  readonly checkSetUp: (table: MeasuredTable, row: Row & Measured) => readonly Finding[];
  /** Findings about what a goal without sub-goals lacks to be measured. */
  readonly checkLeaf: (goal: Goal, anchors: Anchors | undefined) => readonly Finding[];
  /** Findings about its value. */
  readonly checkValue: (goal: Goal, value: number | undefined) => readonly Finding[];
  /** Where a goal that is not complete is completed, and what one click can do about it. */
  readonly toComplete: (goal: Goal, anchors: Anchors | undefined) => readonly [Place, Remedy?];
}
