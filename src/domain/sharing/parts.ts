// What can be left out of a copy: part by part, as tables, columns and single fields.
import type { Choice } from '../model/choices';
import type { SingleName, Singles, TableName, TableRows } from '../model/Engagement';

/** A part of an engagement that somebody may wish to keep to themselves. */
export type Part = Choice<'part'>;

interface PartContent {
  readonly tables?: readonly TableName[];
  readonly columns?: { readonly [T in TableName]?: readonly (keyof TableRows[T] & string)[] };
  readonly singles?: { readonly [S in SingleName]?: readonly (keyof Singles[S] & string)[] };
}

/** Reviews stay without their notes, and days off without theirs: goals and dates would not be the same without them. */
export const PARTS: Readonly<Record<Part, PartContent>> = {
  competences: { tables: ['competences'] },
  others: { columns: { competences: ['others'] } },
  values: { tables: ['values'], singles: { coachee: ['idealMission'], mission: ['aspirations', 'integrates'] } },
  lifeBalance: { tables: ['lifeDomains', 'balanceFactors'] },
  interferences: { tables: ['interferences'] },
  stress: { columns: { checkIns: ['stress'] }, singles: { coachee: ['stress'] } },
  teamAudit: { tables: ['audits', 'statements', 'responses'] },
  project: { tables: ['customers', 'partners', 'factors'], singles: { mission: ['serves'] } },
  structure: { tables: ['activities', 'resources', 'roles', 'assignments'], columns: { people: ['hoursPerWeek'] } },
  personalPlan: { tables: ['personalActions'] },
  checkIns: { tables: ['checkIns'] },
  anchors: { tables: ['anchors'] },
  baselines: { tables: ['baselines', 'baselineActions'] },
  actionDetails: { columns: { projectActions: ['tools', 'escalated'] } },
  daysOff: { tables: ['daysOff'] },
  notes: {
    tables: ['acceptances'],
    columns: { readings: ['note'], checkIns: ['note'], reviews: ['note'], daysOff: ['note'] },
  },
};
