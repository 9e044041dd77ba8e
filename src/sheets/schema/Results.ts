// What the computed cells of all sheets draw from: the analysis of the engagement.

import type { GoalsAnalysis } from '../../domain';

export interface Results {
  readonly goals: GoalsAnalysis;
}
