// The border beyond the tables: the two single records, and people who are easily mixed up.
import { SINGLE_COLUMNS } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { Engagement, SingleName } from '../model/Engagement';
import { groupBy } from '../model/groupBy';
import type { Finding } from './Finding';
import type { IdIndex } from './idIndex';
import { cellOf, finding, placeOf } from './makeFinding';
import { validateCell } from './validateCell';
import { validateReferences } from './validateReferences';

/** Findings about the two single records, coachee and mission. */
export function validateSingles(
  coachee: Engagement['coachee'],
  mission: Engagement['mission'],
  index: IdIndex,
  ratingMax: number,
): readonly Finding[] {
  const records = { coachee, mission };
  const findings: Finding[] = [];
  for (const single of Object.keys(SINGLE_COLUMNS) as SingleName[]) {
    const record = records[single] as unknown as Readonly<Record<string, unknown>>;
    for (const [column, rule] of Object.entries(SINGLE_COLUMNS[single]) as [string, ColumnRule][]) {
      const place = placeOf(single, column);
      const found = validateCell(record[column], rule, place, ratingMax);
      if (found !== undefined) findings.push(found);
      if (rule.kind === 'references')
        findings.push(...validateReferences(record[column] as readonly string[], rule.to, place, index, undefined));
    }
  }
  return findings;
}

/** Two people with one name: nothing wrong, but people will mix them up. */
export function validateNames(people: Engagement['people']): readonly Finding[] {
  const byName = groupBy(people, (person) => person.name.trim().toLowerCase() || undefined);
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const second = same[1] as Engagement['people'][number];
      return finding('people.sameName', cellOf('people', second, 'name'), {
        name: second.name,
        ids: same.map((person) => person.id),
      });
    });
}
