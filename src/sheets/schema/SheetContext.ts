// What is known when a sheet is drawn.

import type { Analysis, Engagement, Settings } from '../../domain';
import type { Language } from '../../locales';

/** Everything a computed cell may depend on. */
export interface SheetContext {
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly analysis: Analysis;
}
