// Where each thing with an id stands, and what it is called: for links in both directions.

import { AUDIT_TABLES, cellOf, type Engagement, type Place, type Row } from '../../domain';

const TABLES = [...AUDIT_TABLES, 'goals', 'activities', 'roles', 'projectActions', 'personalActions'] as const;

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

/** Of two rows with one id the first counts; rows without an id have no place here. */
export function placesById(engagement: Engagement): ReadonlyMap<string, Named> {
  const places = new Map<string, Named>();
  for (const table of TABLES) {
    for (const row of engagement[table] as readonly (Row & { readonly name: string })[]) {
      if (row.id !== '' && !places.has(row.id))
        places.set(row.id, { id: row.id, name: row.name, place: cellOf(table, row, 'name') });
    }
  }
  return places;
}
