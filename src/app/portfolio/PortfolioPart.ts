// What is known of some of the workbooks of a portfolio: parts can be made apart and joined in any order.

import type { Day, EngagementSummary, QuestionCount } from '../../domain';
import type { UnreadReason } from '../interpretFile';

interface UnreadFile {
  readonly file: string;
  readonly reason: UnreadReason;
}

export interface PortfolioRow extends EngagementSummary {
  /** Where the workbook is, as the person named it. */
  readonly file: string;
}

export interface PortfolioPart {
  readonly format: 'coachbook-portfolio';
  readonly version: 1;
  /** All figures are as of this day. */
  readonly day: Day;
  /** By file. */
  readonly rows: readonly PortfolioRow[];
  readonly unread: readonly UnreadFile[];
  readonly questions: readonly QuestionCount[];
}
