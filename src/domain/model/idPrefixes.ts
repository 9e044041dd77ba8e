// The letters with which the ids of each table begin.
import type { TableName } from './Engagement';

/** K1 is a competence, C3 a customer, F2 a factor, G1.2 a goal, A14 an action. Unique, so that an id says where it belongs. */
export const ID_PREFIXES: Readonly<Record<TableName, string>> = {
  people: 'P', daysOff: 'O', holidays: 'H',
  competences: 'K', values: 'V', lifeDomains: 'L', interferences: 'I', balanceFactors: 'B',
  audits: 'TA', statements: 'S', responses: 'Q',
  customers: 'C', partners: 'T', factors: 'F', criteria: 'M',
  goals: 'G', anchors: 'X', activities: 'W',
  resources: 'R', roles: 'J', assignments: 'Z',
  projectActions: 'A', personalActions: 'Y',
  baselines: 'BL', baselineActions: 'BA',
  indicators: 'N', readings: 'RD', checkIns: 'CI', reviews: 'RV', acceptances: 'AC',
};
