// Who answers what: from each audit item to the goals, activities, actions and roles that name it.
import type { Engagement } from '../model/Engagement';
import type { Answering, Row } from '../model/Row';

const SOURCES = ['goals', 'activities', 'roles', 'projectActions', 'personalActions'] as const;

export type AnsweringTable = (typeof SOURCES)[number];

/** The ids that answer one audit item, by table. */
export type AnsweredBy = Readonly<Record<AnsweringTable, readonly string[]>>;

export type AnswerIndex = ReadonlyMap<string, AnsweredBy>;

type Growing = Record<AnsweringTable, string[]>;

/** Gathers all "answers" columns by the item they name. */
export function answerIndex(tables: Pick<Engagement, AnsweringTable>): AnswerIndex {
  const index = new Map<string, Growing>();
  for (const table of SOURCES) {
    for (const row of tables[table] as readonly (Row & Answering)[]) {
      for (const item of new Set(row.answers)) {
        let entry = index.get(item);
        if (entry === undefined)
          index.set(item, (entry = { goals: [], activities: [], roles: [], projectActions: [], personalActions: [] }));
        entry[table].push(row.id);
      }
    }
  }
  return index;
}

/** Whether an action of either plan answers the item. */
export function hasAction(index: AnswerIndex, item: string): boolean {
  const entry = index.get(item);
  return entry !== undefined && entry.projectActions.length + entry.personalActions.length > 0;
}
