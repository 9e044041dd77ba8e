// Which step of the process a table belongs to.
import type { Place } from './Finding';
import type { TableName } from '../model/Engagement';

/** 0 is Guide and Settings, 1..7 are the steps of the process. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

const STEPS: Readonly<Record<TableName | 'settings' | 'coachee' | 'mission', Step>> = {
  settings: 0,
  people: 0,
  daysOff: 0,
  holidays: 0,
  acceptances: 0,
  coachee: 1,
  competences: 1,
  values: 1,
  lifeDomains: 1,
  interferences: 1,
  balanceFactors: 1,
  audits: 1,
  statements: 1,
  responses: 1,
  customers: 2,
  partners: 2,
  factors: 2,
  mission: 3,
  criteria: 3,
  goals: 4,
  anchors: 4,
  activities: 4,
  resources: 5,
  roles: 5,
  assignments: 5,
  projectActions: 6,
  personalActions: 6,
  baselines: 6,
  baselineActions: 6,
  indicators: 7,
  readings: 7,
  checkIns: 7,
  reviews: 7,
};

/** The step whose sheets hold this table or record. */
export function stepOf(table: Place['table']): Step {
  return STEPS[table];
}
