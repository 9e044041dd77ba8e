// What the Project XML of a plan is made of.

import type { Analysis, Engagement, Settings } from '../../domain';
import type { Language } from '../../locales';

export interface ProjectInput {
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly analysis: Pick<Analysis, 'plan' | 'goals' | 'today'>;
  readonly language: Language;
}
