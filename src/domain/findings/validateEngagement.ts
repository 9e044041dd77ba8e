// The border: everything the types of the model cannot say, as findings.
import { SINGLE_COLUMNS, TABLES } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { Engagement, SingleName } from '../model/Engagement';
import { groupBy } from '../model/groupBy';
import type { Settings } from '../model/Settings';
import type { Finding } from './Finding';
import { idIndex, type IdIndex } from './idIndex';
import { cellOf, finding, placeOf } from './makeFinding';
import { validateCell } from './validateCell';
import { validateReferences } from './validateReferences';
import { validateSettings } from './validateSettings';
import { validateTable } from './validateTable';

/** Findings about the two single records, coachee and mission. */
export function validateSingles(engagement: Pick<Engagement, SingleName>, index: IdIndex, ratingMax: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const single of Object.keys(SINGLE_COLUMNS) as SingleName[]) {
    const record = engagement[single] as unknown as Readonly<Record<string, unknown>>;
    for (const [column, rule] of Object.entries(SINGLE_COLUMNS[single]) as [string, ColumnRule][]) {
      const place = placeOf(single, column);
      const found = validateCell(record[column], rule, place, ratingMax);
      if (found !== undefined) findings.push(found);
      if (rule.kind === 'references') findings.push(...validateReferences(record[column] as readonly string[], rule.to, place, index, undefined));
    }
  }
  return findings;
}

/** Two people with one name: nothing wrong, but people will mix them up. */
export function validateNames(people: Engagement['people']): readonly Finding[] {
  const byName = groupBy(people, (person) => person.name.trim().toLowerCase() || undefined);
  return [...byName.values()].filter((same) => same.length > 1).map((same) => {
    const second = same[1] as Engagement['people'][number];
    return finding('people.sameName', cellOf('people', second, 'name'), { name: second.name, ids: same.map((person) => person.id) });
  });
}

/**
 * Validates a whole engagement: unknown list values, numbers off their scale, days that do not exist or stand the wrong way round, blank and duplicate ids,
 * references that lead nowhere. Circles of goals and of actions are named where trees and schedules are built.
 */
export function validateEngagement(engagement: Engagement, settings: Settings): readonly Finding[] {
  const index = idIndex(engagement);
  return [
    ...validateSettings(settings),
    ...TABLES.flatMap((table) => validateTable(table, engagement[table], index, settings.ratingMax)),
    ...validateSingles(engagement, index, settings.ratingMax),
    ...validateNames(engagement.people),
  ];
}
