// Teams begin with an audit of their own; everything else is the same for all.

import type { Step } from '../../domain';
import type { MessageKey } from '../../locales';

/** The key of a step's text: its name (no suffix), its question, or why it matters. */
export function stepKey(step: Step, team: boolean, suffix: '' | '.question' | '.why' = ''): MessageKey {
  return step === 1 && team ? `step.1.team${suffix}` : `step.${step}${suffix}`;
}
