// What a template is made of: an engagement with gaps to fill, and how its workbooks look.

import type { Color, SheetData } from '@coachbook/workbook';
import type { Engagement, Settings } from '../../domain';
import type { Logo } from './logo';

/**
 * Texts may hold placeholders: `{name}`, `{project}`, or with words for whoever has none, `{coach|Coach}`. Days are real days, told from `settings.start`.
 * `settings.title` is what each workbook made from it will be called.
 */
export interface Template {
  /** What the template itself is called. */
  readonly title: string;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly brand: Brand;
  /** Titles, questions and guidance that say something else than ours, by sheet. */
  readonly texts: Readonly<Record<string, FrameTexts>>;
  /** Keys of the sheets nobody is to change in what is made from it. */
  readonly protects: readonly string[];
  /** Sheets that are not ours: carried along as they are, placeholders filled. */
  readonly ownSheets: readonly SheetData[];
}

export interface Brand {
  /** Absent: our own. */
  readonly accent?: Color;
  readonly logo?: Logo;
}

/** The three lines at the top of a sheet. */
export interface FrameTexts {
  readonly title?: string;
  readonly question?: string;
  readonly guidance?: string;
}
