// Names that tell people apart: two people of one name are told by their ids.

import type { Person } from '../../domain';

/** The same people, in the same order, each under a name nobody else has; without a name it is the id. */
export function namesApart(people: readonly Person[]): readonly Person[] {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return people.map((person) =>
    person.name === ''
      ? { ...person, name: person.id }
      : (count.get(person.name) ?? 0) > 1
        ? { ...person, name: `${person.name} (${person.id})` }
        : person,
  );
}
