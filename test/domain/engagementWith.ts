// Short ways for tests to write an engagement down.
import {
  completeEngagement,
  defaultSettings,
  type Engagement,
  type EngagementDraft,
  type ProjectAction,
  type Settings,
} from '../../src/domain';

export const settings = (some: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...some });

export const engagementWith = (draft: EngagementDraft): Engagement => completeEngagement(draft);

export const actions = (rows: readonly Partial<ProjectAction>[]): readonly ProjectAction[] =>
  completeEngagement({ projectActions: rows }).projectActions;
