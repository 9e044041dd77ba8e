// How rows are named in cells: by id, and people by their name where it is theirs alone.

import type { Engagement } from '../../domain';

export interface PeopleNames {
  /** What stands in a cell for a person's id. */
  readonly nameOf: (id: string) => string;
  /** The id of the only person of that name; undefined where nobody or several have it. */
  readonly idOf: (text: string) => string | undefined;
  /** Ids of everybody of that name. */
  readonly idsOf: (text: string) => readonly string[];
}

/** People are picked by name, as one speaks of them; a name two people share gives way to their ids. */
export function peopleNames(people: readonly Pick<Engagement['people'][number], 'id' | 'name'>[]): PeopleNames {
  const ids = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const { id, name } of people) {
    if (id === '') continue;
    names.set(id, name.trim());
    const key = fold(name);
    if (key === '') continue;
    const known = ids.get(key);
    if (known) known.push(id);
    else ids.set(key, [id]);
  }
  const idsOf = (text: string): readonly string[] => ids.get(fold(text)) ?? [];
  return {
    idsOf,
    idOf: (text) => (idsOf(text).length === 1 ? idsOf(text)[0] : undefined),
    nameOf: (id) => {
      const name = names.get(id) ?? '';
      return name !== '' && idsOf(name).length === 1 ? name : id;
    },
  };
}

function fold(text: string): string {
  return text.trim().normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();
}
