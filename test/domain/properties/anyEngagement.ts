// Engagements of the right types and nothing else: blank, absurd and hostile values in every column.
import fc from 'fast-check';
import {
  CHOICES,
  COLUMNS,
  SINGLE_COLUMNS,
  ID_PREFIXES,
  TABLES,
  type ColumnRule,
  type Engagement,
  type Settings,
  type TableName,
} from '../../../src/domain';

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      Number.NaN,
      Infinity,
      -Infinity,
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      Number.MIN_VALUE,
      1e15,
      -1e15,
    ),
  },
);
const day = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, date]) => `2025-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'soon', '2025-02-30', '0000-01-01', '9999-12-31', '0001-06-15') },
);
const text = fc.constantFrom('', ' ', 'a', 'Ann', 'A', 'R', 'A/R', 'RC', '?', 'C', 'I', 'goal.noHuman', '__proto__');
const idOf = (tables: readonly TableName[]) =>
  fc
    .tuple(fc.constantFrom(...tables), fc.integer({ min: 0, max: 4 }))
    .map(([table, n]) => (n === 0 ? '' : `${ID_PREFIXES[table]}${n}`));
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });

function cell(rule: ColumnRule, column: string): fc.Arbitrary<unknown> {
  switch (rule.kind) {
    case 'text':
      return ['name', 'letters', 'respondent', 'code'].includes(column) ? text : sometimes(text);
    case 'flag':
      return sometimes(fc.boolean());
    case 'day':
      return sometimes(day);
    case 'choice':
      return sometimes(fc.constantFrom(...CHOICES[rule.of]));
    case 'number':
      return sometimes(number);
    case 'numbers':
      return fc.array(number, { maxLength: 4 });
    case 'reference':
      return sometimes(idOf(rule.to));
    case 'references':
      return fc.array(idOf(rule.to), { maxLength: 3 });
    case 'links':
      return fc.array(
        fc.record({ action: idOf(['projectActions']), type: fc.constantFrom(...CHOICES.link), lag: number }),
        { maxLength: 3 },
      );
  }
}

const record = (rules: object) =>
  fc.record(
    Object.fromEntries(
      Object.entries(rules as Record<string, ColumnRule>).map(([column, rule]) => [column, cell(rule, column)]),
    ),
  );

const table = (name: TableName) =>
  fc
    .array(fc.tuple(idOf([name]), record(COLUMNS[name])), { maxLength: 5 })
    .map((rows) => rows.map(([id, cells], row) => ({ row, id, ...cells })));

export const anyEngagement = fc.record({
  ...Object.fromEntries(Object.entries(SINGLE_COLUMNS).map(([name, rules]) => [name, record(rules)])),
  ...Object.fromEntries(TABLES.map((name) => [name, table(name)])),
}) as unknown as fc.Arbitrary<Engagement>;

export const anySettings = fc.record({
  title: text,
  language: fc.constant('en'),
  variant: fc.constantFrom('individual', 'team'),
  start: sometimes(day),
  end: sometimes(day),
  ratingMax: number,
  thresholds: fc.record({
    scheduleGreen: number,
    scheduleAmber: number,
    indicatorGreen: number,
    indicatorAmber: number,
  }),
  workingWeek: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  workFrom: number,
  workTo: number,
  checkInEvery: number,
  forecastReadings: number,
  smallestGroup: number,
  stressLimit: number,
  balanceLimit: number,
  copyFor: fc.constantFrom(undefined, ...CHOICES.audience),
  leftOut: fc.uniqueArray(fc.constantFrom(...CHOICES.part)),
}) as unknown as fc.Arbitrary<Settings>;

export const anyDay = day;
