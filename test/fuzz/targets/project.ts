// Microsoft Project's XML: our own plans changed, and tasks put together by chance.

import { strFromU8, strToU8 } from 'fflate';
import { emptyWorkbook } from '@coachbook/workbook';
import { EXPORTS } from '../../../src/app/exchange';
import { openExample } from '../../../src/app/examples';
import { analyse } from '../../../src/domain';
import { checkImport } from '../checkImport';
import { outcomeOf } from '../outcome';
import { mutateBytes } from '../mutateFile';
import { bytesOf } from '../mutateText';
import { mutateXml } from '../mutateXml';
import { ODD_NUMBERS, type Random } from '../Random';
import type { Target } from '../Target';

const plans = new Map<string, string>();

function ours(random: Random): string {
  const [name, language] = [
    random.pick(['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const),
    random.pick(['en', 'fr'] as const),
  ];
  const known = plans.get(name + language);
  if (known !== undefined) return known;
  const { engagement, settings, today } = openExample(name);
  const text = strFromU8(
    EXPORTS.project.write(
      { engagement, settings, analysis: analyse(engagement, settings, today), language, after: emptyWorkbook() },
      { now: 0 },
    ),
  );
  plans.set(name + language, text);
  return text;
}

const number = (random: Random): string => (random.chance(0.7) ? String(random.below(9)) : random.pick(ODD_NUMBERS));
const day = (random: Random): string =>
  random.pick([
    '2026-11-23T08:00:00',
    '2026-02-30T08:00:00',
    '9999-12-31T23:59:59',
    '0001-01-01T00:00:00',
    '1899-12-31T00:00:00',
    '2026-11-23',
    'NA',
    '',
    '-1',
  ]);
const duration = (random: Random): string =>
  random.pick([
    'PT8H0M0S',
    'PT0H0M0S',
    'P1DT2H',
    'PT99999999999999H0M0S',
    'PT-8H0M0S',
    `PT${'9'.repeat(400)}H0M0S`,
    'P',
    '8',
    '',
  ]);
const words = (random: Random): string =>
  random
    .text()
    .slice(0, 200)
    .replaceAll(/[<&\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}|\]\]>/gu, '');

function task(random: Random): string {
  const parts = [
    () => `<UID>${number(random)}</UID>`,
    () => `<ID>${number(random)}</ID>`,
    () => `<Name>${words(random)}</Name>`,
    () => `<OutlineLevel>${number(random)}</OutlineLevel>`,
    () => `<Summary>${random.below(2)}</Summary>`,
    () => `<Start>${day(random)}</Start><Finish>${day(random)}</Finish>`,
    () => `<Duration>${duration(random)}</Duration><DurationFormat>${number(random)}</DurationFormat>`,
    () => `<PercentComplete>${number(random)}</PercentComplete>`,
    () => `<ConstraintType>${number(random)}</ConstraintType><ConstraintDate>${day(random)}</ConstraintDate>`,
    () => `<Deadline>${day(random)}</Deadline>`,
    () => `<ActualStart>${day(random)}</ActualStart>`,
    () => `<Milestone>${random.below(2)}</Milestone>`,
    () =>
      random
        .some(
          3,
          () =>
            `<PredecessorLink><PredecessorUID>${number(random)}</PredecessorUID><Type>${number(random)}</Type><LinkLag>${number(random)}</LinkLag><LagFormat>${number(random)}</LagFormat></PredecessorLink>`,
        )
        .join(''),
    () =>
      `<Baseline><Number>${number(random)}</Number><Start>${day(random)}</Start><Finish>${day(random)}</Finish><Duration>${duration(random)}</Duration></Baseline>`,
    () => `<Notes>${words(random)}</Notes>`,
    () => `<ExtendedAttribute><FieldID>188743731</FieldID><Value>${words(random)}</Value></ExtendedAttribute>`,
  ];
  return `<Task>${parts
    .filter(() => random.chance(0.7))
    .map((part) => part())
    .join('')}</Task>`;
}

function anyPlan(random: Random): string {
  const resources = random.some(
    4,
    () =>
      `<Resource><UID>${number(random)}</UID><Name>${words(random)}</Name><Type>${number(random)}</Type><Code>${random.pick(['P1', 'R1', '', 'x'])}</Code></Resource>`,
  );
  const assignments = random.some(
    6,
    () => `<Assignment><TaskUID>${number(random)}</TaskUID><ResourceUID>${number(random)}</ResourceUID></Assignment>`,
  );
  return `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><MinutesPerDay>${number(random)}</MinutesPerDay><Tasks>${random.some(8, () => task(random)).join('')}</Tasks><Resources>${resources.join('')}</Resources><Assignments>${assignments.join('')}</Assignments></Project>`;
}

export const project: Target = {
  title: 'plans (Project XML)',
  rounds: 2000,
  sampled: 25,
  seconds: 5,
  round: (random) => {
    const way = random.next();
    const bytes =
      way < 0.4
        ? strToU8(anyPlan(random))
        : way < 0.9
          ? bytesOf(mutateXml(ours(random), random), random)
          : mutateBytes(strToU8(ours(random)), random);
    return outcomeOf(checkImport('plan.xml', bytes, random));
  },
};
