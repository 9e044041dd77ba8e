// Traceability as lines to read: from each audit item to what answers it, and from the plan back to the audits; what is open comes first.

import { cellOf, type Analysis, type Engagement, type Place, type Row } from '../../domain';
import { placesById, type Named } from './placesById';

export interface TraceLineInView extends Named {
  /** What it is linked with, in the order of the workbook; an id nothing has is left out. */
  readonly links: readonly Named[];
  /** `open`: asks for an answer and has none, or answers nothing though it should. `quiet`: asks for nothing, or is covered by the goal it belongs to. */
  readonly state: 'open' | 'linked' | 'accepted' | 'quiet';
  /** Why it is accepted as it is. */
  readonly reason?: string;
  /** Where the reason is written; only items of an audit can be accepted. */
  readonly acceptAt?: Place;
}

/** Audit items, those that ask for an answer and have none first. */
export function fromAudit(
  { traceability }: Pick<Analysis, 'traceability'>,
  engagement: Engagement,
): readonly TraceLineInView[] {
  const places = placesById(engagement);
  const open = new Set(traceability.unanswered);
  return openFirst(
    traceability.items.flatMap((item): readonly TraceLineInView[] => {
      const named = places.get(item.id);
      if (!named) return [];
      const ids = item.answeredBy ? Object.values(item.answeredBy).flat() : [];
      const links = linksOf(ids, places);
      const state = open.has(item.id)
        ? 'open'
        : item.accepted !== undefined
          ? 'accepted'
          : links.length > 0
            ? 'linked'
            : 'quiet';
      return [
        {
          ...named,
          links,
          state,
          acceptAt: { ...named.place, column: 'accepted' },
          ...(item.accepted === undefined ? {} : { reason: item.accepted }),
        },
      ];
    }),
  );
}

const ANSWERING = ['goals', 'activities', 'roles', 'projectActions', 'personalActions'] as const;

/** Goals, activities, roles and actions; those that answer nothing though they should first. */
export function toAudit(
  { traceability }: Pick<Analysis, 'traceability'>,
  engagement: Engagement,
): readonly TraceLineInView[] {
  const places = placesById(engagement);
  const orphans = new Set(traceability.orphans.map(({ table, id }) => `${table} ${id}`));
  return openFirst(
    ANSWERING.flatMap((table) =>
      (engagement[table] as readonly (Row & { readonly name: string; readonly answers: readonly string[] })[]).map(
        (row): TraceLineInView => {
          const links = linksOf(row.answers, places);
          const state = links.length > 0 ? 'linked' : orphans.has(`${table} ${row.id}`) ? 'open' : 'quiet';
          return { id: row.id, name: row.name, place: cellOf(table, row, 'answers'), links, state };
        },
      ),
    ),
  );
}

function linksOf(ids: readonly string[], places: ReadonlyMap<string, Named>): readonly Named[] {
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
}

const RANK: Readonly<Record<TraceLineInView['state'], number>> = { open: 0, linked: 1, accepted: 2, quiet: 3 };

function openFirst(lines: readonly TraceLineInView[]): readonly TraceLineInView[] {
  return [...lines].sort((a, b) => RANK[a.state] - RANK[b.state]);
}
