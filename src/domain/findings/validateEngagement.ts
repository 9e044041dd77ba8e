// The border: everything the types of the model cannot say, as findings.
import type { Engagement } from '../model/Engagement';
import type { Settings } from '../model/Settings';
import type { Finding } from './Finding';
import { memoizeValidation } from './memoizeValidation';

/**
 * Validates a whole engagement: unknown list values, numbers off their scale, days that do not exist or stand the wrong way round, blank and duplicate ids,
 * references that lead nowhere. Circles of goals and of actions are named where trees and schedules are built.
 */
export function validateEngagement(engagement: Engagement, settings: Settings): readonly Finding[] {
  return memoizeValidation()(engagement, settings);
}
