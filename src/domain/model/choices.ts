// Every closed list of the method; a person picks from these, the catalogue of messages names them.

/** The values each list offers, in the order in which they are shown. Locales name them; decoding maps the names back. */
export const CHOICES = {
  variant: ['individual', 'team'],
  involvement: ['coachee', 'coach', 'sponsor', 'member', 'partner', 'customer'],
  competence: ['knowledge', 'knowHow', 'behaviour'],
  balanceEffect: ['contributes', 'hinders'],
  nature: ['technical', 'human'],
  factorEffect: ['eases', 'hinders'],
  goalKind: ['quantitative', 'qualitative'],
  goalNature: ['business', 'human'],
  goalState: ['active', 'excluded'],
  direction: ['increase', 'decrease', 'range'],
  accumulation: ['absolute', 'cumulative'],
  cycle: ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'],
  flow: ['activity', 'human'],
  frequency: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'asNeeded'],
  decision: ['keep', 'simplify', 'merge', 'delegate', 'automate', 'stop'],
  link: ['FS', 'SS', 'FF', 'SF'],
  personalKind: ['balance', 'hobby', 'strength', 'weakPoint'],
  recurrence: ['once', 'daily', 'weekly', 'fortnightly', 'monthly'],
  audience: ['coachee', 'coach', 'sponsor'],
  part: [
    'competences',
    'others',
    'values',
    'lifeBalance',
    'interferences',
    'stress',
    'teamAudit',
    'project',
    'structure',
    'personalPlan',
    'checkIns',
    'anchors',
    'baselines',
    'actionDetails',
    'daysOff',
    'notes',
  ],
  reviewDecision: ['continue', 'adjust', 'nextGoal', 'missionComplete', 'stop'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<N extends ChoiceName> = (typeof CHOICES)[N][number];

export type Variant = Choice<'variant'>;
export type Direction = Choice<'direction'>;
export type Cycle = Choice<'cycle'>;
export type LinkType = Choice<'link'>;
