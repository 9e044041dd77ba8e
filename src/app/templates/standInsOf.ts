// The people of a template: nobody in particular, each with the field that fills in who it is.

import type { Engagement } from '../../domain';
import { message, type Language, textKey } from '../../locales';
import type { StandIns } from './namelessTexts';

/** "{name|Coachee}" for the coachee, "{coach|Coach}" for the coach; of several in one part each has a number: "{team member 2|Team member 2}". */
export function standInsOf(people: Engagement['people'], language: Language): StandIns {
  const counts = new Map<string, number>();
  const seen = new Map<string, number>();
  const partOf = ({ involvement }: Engagement['people'][number]): string => involvement ?? 'member';
  for (const person of people) counts.set(partOf(person), (counts.get(partOf(person)) ?? 0) + 1);
  return new Map(
    people
      .filter(({ id }) => id !== '')
      .map((person) => {
        const part = partOf(person);
        const number = (seen.get(part) ?? 0) + 1;
        seen.set(part, number);
        const word = message(language, textKey('choice.involvement', part));
        const numbered = counts.get(part) === 1 || (part === 'coachee' && number === 1) ? word : `${word} ${number}`;
        return [
          person.id,
          part === 'coachee' && number === 1
            ? `{${message(language, 'roster.column.name').toLowerCase()}|${word}}`
            : `{${numbered.toLowerCase()}|${numbered}}`,
        ];
      }),
  );
}
