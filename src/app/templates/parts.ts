// What of a workbook can stay in a template: part by part, table by table, column by column. What no part names never stays.

import type { TableName, TableRows } from '../../domain';
import type { Template } from './Template';

type Columns = { readonly [T in TableName]?: readonly Exclude<keyof TableRows[T], 'row' | 'id'>[] };

interface Part {
  readonly columns: Columns;
  /** Is often one person's own: it stays only when asked for. */
  readonly personal?: true;
}

const measure = [
  'unit',
  'direction',
  'target',
  'low',
  'high',
  'tolerance',
  'accumulation',
  'cycle',
  'start',
  'due',
  'owner',
] as const;

/** Ratings, readings, starting values, progress, what was met, found or decided are of one engagement and in none of these. */
export const PARTS = {
  competences: { columns: { competences: ['name', 'category', 'required', 'mustHave', 'weight'] } },
  values: { columns: { values: ['name'] } },
  life: { columns: { lifeDomains: ['name'] } },
  statements: { columns: { statements: ['name', 'dimension', 'reversed'] } },
  goals: {
    columns: {
      goals: ['name', 'parent', 'kind', 'nature', 'weight', 'state', 'answers', ...measure],
      anchors: ['goal', 'minusTwo', 'minusOne', 'zero', 'plusOne', 'plusTwo', 'writtenOn'],
    },
  },
  activities: {
    columns: { activities: ['name', 'flow', 'goal', 'inputFrom', 'outputTo', 'workflow', 'frequency', 'answers'] },
  },
  roles: {
    columns: {
      roles: ['name', 'person', 'expectation', 'limits', 'answers'],
      assignments: ['activity', 'person', 'letters'],
    },
  },
  resources: { columns: { resources: ['name', 'nature', 'category', 'neededBy', 'needed', 'unit', 'owner'] } },
  actions: {
    columns: {
      projectActions: [
        'name',
        'goal',
        'activity',
        'owner',
        'start',
        'duration',
        'predecessors',
        'deadline',
        'weight',
        'tools',
        'resources',
        'indicator',
        'answers',
      ],
    },
  },
  indicators: { columns: { indicators: ['name', 'goal', ...measure] } },
  holidays: { columns: { holidays: ['day', 'name'] } },
  /** Titles, questions and guidance that somebody rewrote: in no table. */
  texts: { columns: {} },
  interferences: { columns: { interferences: ['name', 'goal', 'countermeasure'] }, personal: true },
  project: {
    columns: {
      customers: ['name', 'expectation'],
      partners: ['name', 'contribution'],
      factors: ['name', 'nature', 'effect', 'response'],
    },
    personal: true,
  },
  mission: { columns: { criteria: ['name', 'measuredBy'] }, personal: true },
  balance: { columns: { balanceFactors: ['name', 'effect', 'lifeDomain', 'response'] }, personal: true },
  personalActions: {
    columns: {
      personalActions: [
        'name',
        'kind',
        'person',
        'start',
        'until',
        'recurrence',
        'weekdays',
        'fromHour',
        'toHour',
        'protected',
        'answers',
      ],
    },
    personal: true,
  },
} as const satisfies Readonly<Record<string, Part>>;

export type TemplatePart = keyof typeof PARTS;

export const TEMPLATE_PARTS = Object.keys(PARTS) as readonly TemplatePart[];

/** What stays when nobody says what. */
export const USUAL_PARTS: readonly TemplatePart[] = TEMPLATE_PARTS.filter((part) => !('personal' in PARTS[part]));

/** The columns that stay, by table. */
export function columnsOfParts(parts: readonly TemplatePart[]): ReadonlyMap<TableName, readonly string[]> {
  return new Map(parts.flatMap((part) => Object.entries(PARTS[part].columns) as [TableName, readonly string[]][]));
}

/** The parts of which there is anything at all. */
export function filledParts({ engagement, texts }: Pick<Template, 'engagement' | 'texts'>): readonly TemplatePart[] {
  return TEMPLATE_PARTS.filter((part) =>
    part === 'texts'
      ? Object.keys(texts).length > 0
      : (Object.keys(PARTS[part].columns) as TableName[]).some((table) => engagement[table].length > 0),
  );
}
