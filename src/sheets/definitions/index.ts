// All worksheets, in the order of their tabs: the compiler notices a missing one.

import { isLeftOut, PARTS, type Part, type Settings } from '../../domain';
import type { SheetDefinition, TableDefinition } from '../schema/SheetDefinition';
import { activitiesSheet } from './activities';
import { anchorsSheet } from './anchors';
import { auditCoacheeSheet } from './auditCoachee';
import { auditTeamSheet, teamAnswersSheet } from './auditTeam';
import { balanceSheet } from './balance';
import { dashboardSheet } from './dashboard';
import { forcesSheet } from './forces';
import { goalsSheet } from './goals';
import { goalTreeSheet } from './goalTree';
import { guideSheet } from './guide';
import { hindrancesSheet } from './hindrances';
import { indicatorChartsSheet } from './indicatorCharts';
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
import { traceabilitySheet } from './traceability';

export const DEFINITIONS = {
  guide: guideSheet,
  settings: settingsSheet,
  people: peopleSheet,
  auditCoachee: auditCoacheeSheet,
  balance: balanceSheet,
  hindrances: hindrancesSheet,
  auditTeam: auditTeamSheet,
  teamAnswers: teamAnswersSheet,
  project: projectSheet,
  forces: forcesSheet,
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
  indicatorCharts: indicatorChartsSheet,
  reviews: reviewsSheet,
  traceability: traceabilitySheet,
  dashboard: dashboardSheet,
} as const satisfies Readonly<Record<string, SheetDefinition>>;

export type SheetKey = keyof typeof DEFINITIONS;

export const SHEETS: readonly SheetDefinition[] = Object.values(DEFINITIONS);

/** The sheets an engagement of that variant has, with the tables that are not left out. */
export function sheetsFor({ variant, leftOut }: Pick<Settings, 'variant' | 'leftOut'>): readonly SheetDefinition[] {
  const sheets = SHEETS.filter((sheet) => sheet.variant === undefined || sheet.variant === variant);
  return leftOut.length === 0 ? sheets : sheets.flatMap((sheet) => withoutParts(sheet, leftOut));
}

/** The sheet without the tables of those parts; none where nothing is left to type or to show. */
function withoutParts(sheet: SheetDefinition, leftOut: readonly Part[]): readonly SheetDefinition[] {
  if (sheet.about?.every((part) => leftOut.includes(part))) return [];
  const gone = (table: TableDefinition): boolean =>
    leftOut.some(
      (part) => (table.kind === 'input' || table.kind === 'matrix') && PARTS[part].tables?.includes(table.table),
    ) ||
    (table.kind === 'record' &&
      table.record !== 'settings' &&
      table.fields.every(({ key }) => isLeftOut({ table: table.record, column: key }, leftOut)));
  const tables = sheet.tables.filter((table) => !gone(table));
  if (tables.length === sheet.tables.length) return [sheet];
  return tables.some(({ kind }) => kind !== 'output') ? [{ ...sheet, tables }] : [];
}

/** Names of all our tables, as Excel knows them. */
export const TABLE_NAMES: readonly string[] = SHEETS.flatMap((sheet) => sheet.tables.map(({ name }) => name));

/** Names of all our charts. */
export const CHART_NAMES: readonly string[] = SHEETS.flatMap(({ charts = [] }) => charts.map(({ name }) => name));
