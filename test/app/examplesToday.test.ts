// An example told today is right on any day: it lies less than a week back, and nothing in it has happened tomorrow.

import { EXAMPLES, openExample, type ExampleName } from '../../src/app/examples';
import { moveDays } from '../../src/app/moveDays';
import { dayNumber, dayOf, type Day, type Engagement } from '../../src/domain';

/** Every weekday, the ends of years and a leap day. */
const days = [
  ...Array.from({ length: 7 }, (_, at) => dayOf((dayNumber('2026-11-23') ?? 0) + at)),
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
  '2028-12-31',
];

/** What is said to have happened after that day; the messy example has such a reading. */
const ahead = ({ readings, checkIns, reviews }: Engagement, today: Day): number =>
  [...readings, ...checkIns, ...reviews].filter(({ day }) => (day ?? '') > today).length;

describe.each(Object.keys(EXAMPLES) as ExampleName[])('%s', (name) => {
  const story = openExample(name);
  const firstDay = ({ readings }: Engagement): number => dayNumber(readings[0]?.day) ?? 0;

  it.each(days)('told on %s', (today) => {
    const { engagement } = moveDays(story, story.today, today);
    const age =
      (dayNumber(today) ?? 0) - (dayNumber(story.today) ?? 0) - (firstDay(engagement) - firstDay(story.engagement));
    expect([age >= 0, age < 7, ahead(engagement, today)]).toEqual([true, true, ahead(story.engagement, story.today)]);
  });
});
