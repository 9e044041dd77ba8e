// Values that were kept or come from outside one by one: cells, ids, days, lists, drafts, habits, marks of templates, parts of portfolios.

import { writeXlsx } from '@coachbook/xlsx';
import { joinParts, partOf, portfolioWorkbook, readPart } from '../../../src/app/portfolio';
import { recompute } from '../../../src/app';
import { readTemplate } from '../../../src/app/templates';
import { saveFile } from '../../../src/app/openFile';
import { datesIn, datesPart } from '../../../src/app/sharing/datesGiven';
import { columnsOf, dayNumber, SINGLE_COLUMNS, TABLES, type ColumnRule } from '../../../src/domain';
import { findingText, LANGUAGES, type DescribedFindingCode } from '../../../src/locales';
import {
  assignIds,
  dayOfSerial,
  decodeValue,
  encodeValue,
  makingIn,
  markOf,
  parseDay,
  peopleNames,
} from '../../../src/sheets';
import { parseLinks, writeLinks } from '../../../src/sheets/values/links';
import { parseNumber } from '../../../src/sheets/values/parseNumber';
import { keepDrafts, keptDrafts } from '../../../src/taskpane/form/keptDrafts';
import { readRest, RESTS } from '../../../src/taskpane/settings/restChoice';
import { OURS, smallOpened, today } from '../books';
import { checkCarried, demandEqual } from '../checkWorkbook';
import { checkWords, orRefused, outcomeOf } from '../outcome';
import { anyValue } from '../mutateCells';
import { mutateJson, mutateText } from '../mutateText';
import { ODD_NUMBERS, type Random } from '../Random';
import type { Outcome, Target } from '../Target';

const rules: readonly ColumnRule[] = [
  ...TABLES.flatMap((table) => columnsOf(table).map(([, rule]) => rule)),
  ...Object.values(SINGLE_COLUMNS).flatMap((columns) => Object.values(columns as Readonly<Record<string, ColumnRule>>)),
];
const people = peopleNames([
  { id: 'P1', name: 'Ann' },
  { id: 'P2', name: 'Bo Li' },
  { id: 'P3', name: 'bo li' },
  { id: '__proto__', name: 'constructor' },
]);

/** What a cell means, written into a cell, means the same. */
function cells(random: Random): Outcome {
  const [rule, language, value] = [random.pick(rules), random.pick(LANGUAGES), anyValue(random)];
  const decoded = decodeValue(value, rule, language, people);
  demandEqual(decoded, decodeValue(value, rule, language, people), 'The same cell is read otherwise');
  if (decoded.problem) {
    for (const one of LANGUAGES)
      checkWords(
        findingText(
          one,
          {
            code: decoded.problem.code as DescribedFindingCode,
            params: decoded.problem.params as unknown as Readonly<Record<string, unknown>>,
          },
          {},
        ),
      );
    return 'refused';
  }
  const again = decodeValue(encodeValue(decoded.value, rule, language, people), rule, language, people);
  demandEqual(decoded.value, again.value, `A ${rule.kind} that was written is read as another`);
  return 'accepted';
}

function days(random: Random): Outcome {
  const text = random.chance(0.5)
    ? random.text()
    : random
        .some(5, () =>
          random.pick([
            '1',
            '31',
            '2026',
            '26',
            '-',
            '/',
            '.',
            ' ',
            'march',
            'février',
            'er',
            ',',
            'T10:00',
            '0',
            '99',
          ]),
        )
        .join('');
  const day = parseDay(text, random.pick(LANGUAGES), random.pick(['dayFirst', 'monthFirst']));
  if (day !== undefined && dayNumber(day) === undefined) throw new Error(`No day: ${day}`);
  const serial = dayOfSerial(Number(random.pick(ODD_NUMBERS)));
  if (serial !== undefined && dayNumber(serial) === undefined) throw new Error(`No day: ${serial}`);
  const number = parseNumber(random.chance(0.5) ? text : random.pick(ODD_NUMBERS));
  if (number !== undefined && !Number.isFinite(number)) throw new Error(`No number: ${number}`);
  const { links } = parseLinks(
    random
      .some(4, () => random.pick(['A1', 'A2FS+3', 'A1 SS - 2 d', ',', ';', random.text()]))
      .join(random.pick([', ', ';', ' '])),
  );
  demandEqual(links, parseLinks(writeLinks(links)).links, 'Links that were written are others');
  return outcomeOf(day);
}

function ids(random: Random): Outcome {
  const { engagement } = smallOpened();
  const rows = {
    ...engagement,
    goals: engagement.goals.map((row) => ({
      ...row,
      id: random.pick([
        row.id,
        '',
        random.text().slice(0, 300),
        'G9007199254740993',
        'G1',
        'G999999999999999999999',
        'G1.1.1.1',
      ]),
    })),
  };
  const last = random.chance(0.5)
    ? random.text()
    : random.pick(['G9007199254740993', 'A1e9', 'G-1', '__proto__1', 'G1.', 'G1e400', `G${'9'.repeat(400)}`]);
  const given = assignIds(rows, last);
  const known = given.engagement.goals.map(({ id }) => id);
  const fresh = known.filter((_, at) => rows.goals[at]?.id === '');
  for (const id of fresh)
    if (id === '' || known.filter((one) => one === id).length !== 1 || /NaN|Infinity|e\+/.test(id))
      throw new Error(`No id of its own: ${JSON.stringify(id)}`);
  demandEqual(given, assignIds(rows, last), 'The same rows get other ids');
  const again = assignIds(given.engagement, given.lastIds);
  demandEqual(given.lastIds, again.lastIds, 'What was given is remembered otherwise');
  return 'accepted';
}

/** What a browser keeps, whoever wrote it there. */
function kept(random: Random): Outcome {
  const held = random.chance(0.3) ? random.text() : mutateJson({ name: 'Ann', due: '2026-11-23', 'a b': '' }, random);
  const storage = { getItem: () => held, setItem: () => undefined, removeItem: () => undefined };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
  Object.defineProperty(globalThis, 'sessionStorage', { value: storage, configurable: true });
  try {
    const drafts = keptDrafts('form');
    for (const [key, text] of drafts)
      if (typeof key !== 'string' || typeof text !== 'string') throw new Error(`No draft: ${JSON.stringify(text)}`);
    keepDrafts('form', drafts);
  } finally {
    if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
    else Reflect.deleteProperty(globalThis, 'sessionStorage');
  }
  if (!RESTS.includes(readRest(() => ({ getItem: () => held, setItem: () => undefined })))) throw new Error('No rest.');
  return 'accepted';
}

let part: string | undefined;

function parts(random: Random): Outcome {
  part ??= JSON.stringify(partOf('ann.xlsx', (OURS[1] as () => Uint8Array)(), today));
  const text = random.chance(0.2) ? mutateText(part, random) : mutateJson(JSON.parse(part), random);
  const read = orRefused(() => readPart(text));
  if (!read) return 'refused';
  const joined = orRefused(() => joinParts([read, random.chance(0.5) ? read : { ...read, rows: [] }], today));
  if (!joined) return 'refused';
  demandEqual(read, readPart(JSON.stringify(read)), 'A part that was written is another');
  const bytes = orRefused(() =>
    writeXlsx(
      portfolioWorkbook(joined, {
        language: random.pick(LANGUAGES),
        anonymous: random.chance(0.5),
        linkOf: () => undefined,
      }),
    ),
  );
  return outcomeOf(bytes && checkCarried(bytes));
}

/** Properties and hidden settings that say what a workbook is. */
function marks(random: Random): Outcome {
  const { before } = smallOpened();
  const custom = Object.fromEntries(
    ['Coachbook template', 'Coachbook accent', 'Coachbook protects', random.text()].map((name) => [
      name,
      random.pick<string | number | boolean>([
        random.text(),
        'FF0000',
        '#00ff00',
        Number.MAX_VALUE,
        true,
        'goals, __proto__',
      ]),
    ]),
  );
  const marked = { ...before, properties: { ...before.properties, custom } };
  const bytes = orRefused(() => writeXlsx(marked));
  if (!bytes) return 'refused';
  const read = checkCarried(bytes);
  if (!read) return 'refused';
  readTemplate(read);
  orRefused(() => saveFile(recompute(read, today, 'file')));
  return 'accepted';
}

/** What sheets that are being made, and copies without days off, say of themselves. */
function sayings(random: Random): Outcome {
  const making = {
    sheets: random.some(9, () => random.text().slice(0, 31).replaceAll(/[/\0]/g, '')),
    by: 'x1',
    since: new Date(random.below(4e9)),
  };
  const mark = markOf(making);
  demandEqual(making, makingIn({ names: [mark] }), 'A mark is read as another');
  makingIn({ names: [{ ...mark, formula: mutateText(mark.formula, random) }] });
  const dates = new Map(
    random.some(
      9,
      () =>
        [
          random.text(),
          { start: random.pick(['2026-11-23', undefined]), duration: random.pick([0, 7.5, undefined]) },
        ] as const,
    ),
  );
  const part = datesPart(dates);
  demandEqual([...dates], [...(datesIn({ customXmlParts: [part] }) ?? [])], 'Dates that were given are others');
  for (const { start, duration } of datesIn({ customXmlParts: [mutateText(part, random)] })?.values() ?? [])
    if ((start !== undefined && typeof start !== 'string') || (duration !== undefined && typeof duration !== 'number'))
      throw new Error('No dates');
  return 'accepted';
}

export const decode: Target = {
  title: 'kept values (cells, days, ids, drafts, marks, parts)',
  rounds: 20_000,
  sampled: 300,
  seconds: 5,
  round: (random) => {
    const way = random.below(100);
    return way < 50
      ? cells(random)
      : way < 75
        ? days(random)
        : way < 85
          ? ids(random)
          : way < 93
            ? kept(random)
            : way < 95
              ? sayings(random)
              : way < 99
                ? parts(random)
                : marks(random);
  },
};
