// All worksheets, in the order of their tabs: the compiler notices a missing one.

import type { Variant } from '../../domain';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { activitiesSheet } from './activities';
import { anchorsSheet } from './anchors';
import { auditCoacheeSheet } from './auditCoachee';
import { auditTeamSheet, teamAnswersSheet } from './auditTeam';
import { balanceSheet } from './balance';
import { goalsSheet } from './goals';
import { goalTreeSheet } from './goalTree';
import { hindrancesSheet } from './hindrances';
import { missionSheet } from './mission';
import { checkInsSheet, indicatorsSheet, reviewsSheet } from './monitoring';
import { peopleSheet } from './people';
import { baselinesSheet, personalPlanSheet, projectPlanSheet } from './plans';
import { projectSheet } from './project';
import { resourcesSheet } from './resources';
import { rolesSheet } from './roles';
import { roleSheetsSheet } from './roleSheets';
import { settingsSheet } from './settings';
import { timelineSheet } from './timeline';

export const DEFINITIONS = {
  settings: settingsSheet,
  people: peopleSheet,
  auditCoachee: auditCoacheeSheet,
  balance: balanceSheet,
  hindrances: hindrancesSheet,
  auditTeam: auditTeamSheet,
  teamAnswers: teamAnswersSheet,
  project: projectSheet,
  mission: missionSheet,
  goals: goalsSheet,
  anchors: anchorsSheet,
  activities: activitiesSheet,
  goalTree: goalTreeSheet,
  resources: resourcesSheet,
  roles: rolesSheet,
  roleSheets: roleSheetsSheet,
  projectPlan: projectPlanSheet,
  personalPlan: personalPlanSheet,
  baselines: baselinesSheet,
  timeline: timelineSheet,
  checkIns: checkInsSheet,
  indicators: indicatorsSheet,
  reviews: reviewsSheet,
} as const satisfies Readonly<Record<string, SheetDefinition>>;

export type SheetKey = keyof typeof DEFINITIONS;

export const SHEETS: readonly SheetDefinition[] = Object.values(DEFINITIONS);

/** The sheets an engagement of that variant has. */
export function sheetsFor(variant: Variant): readonly SheetDefinition[] {
  return SHEETS.filter((sheet) => sheet.variant === undefined || sheet.variant === variant);
}

/** Names of all our tables, as Excel knows them. */
export const TABLE_NAMES: readonly string[] = SHEETS.flatMap((sheet) => sheet.tables.map(({ name }) => name));
