// How a ready template is written: one content for all languages, so that no language can lack a row.

import type { Day, EngagementDraft, Settings } from '../../../domain';
import type { ReadyText } from '../../../locales';
import type { Template } from '../Template';

export interface Wording {
  /** The text in the template's language; a number takes the place of # in it. */
  readonly t: (text: ReadyText, number?: number) => string;
  /** A day counted from the start: week 1 begins with it; weekday 1 is Monday. */
  readonly day: (week: number, weekday?: number) => Day;
}

interface ReadyContent {
  readonly settings: Pick<Settings, 'variant' | 'title' | 'end'>;
  readonly engagement: EngagementDraft;
  /** Guidance of its own, by sheet. */
  readonly texts: Template['texts'];
}

export type WriteReady = (wording: Wording) => ReadyContent;
