// What every column of every table holds: kind, bounds, references; declared once, read by validation, sheets and decoding.
import type { ColumnRule, RulesFor } from './ColumnRule';
import type { SingleName, Singles, TableName, TableRows } from './Engagement';

const text = { kind: 'text' } as const;
const flag = { kind: 'flag' } as const;
const day = { kind: 'day' } as const;
const links = { kind: 'links' } as const;
const amount = { kind: 'number', min: 0 } as const;
const any = { kind: 'number' } as const;
const rating = { kind: 'number', min: 1, max: 'ratingMax', integer: true } as const;
const fromZero = { kind: 'number', min: 0, max: 'ratingMax' } as const;
const five = { kind: 'number', min: 1, max: 5, integer: true } as const;
const ten = { kind: 'number', min: 0, max: 10 } as const;
const share = { kind: 'number', min: 0, max: 1 } as const;
const hour = { kind: 'number', min: 0, max: 24 } as const;
const to = <const T extends readonly TableName[]>(...tables: T) => ({ kind: 'reference', to: tables }) as const;
const toSome = <const T extends readonly TableName[]>(...tables: T) => ({ kind: 'references', to: tables }) as const;
const choice = <const N extends string>(of: N) => ({ kind: 'choice', of }) as const;

/** The tables that hold audit items: what goals, actions and roles can answer. */
export const AUDIT_TABLES = [
  'competences',
  'values',
  'lifeDomains',
  'interferences',
  'balanceFactors',
  'statements',
  'customers',
  'partners',
  'factors',
] as const;

const answers = toSome(...AUDIT_TABLES);

const measure = {
  unit: text,
  direction: choice('direction'),
  baseline: any,
  target: any,
  low: any,
  high: any,
  tolerance: amount,
  accumulation: choice('accumulation'),
  cycle: choice('cycle'),
  start: day,
  due: day,
  owner: to('people'),
} as const;

const handOff = toSome('activities', 'people', 'partners', 'customers');

/** The rules by table and column. The order of the columns is the order in which sheets show them. */
export const COLUMNS: { readonly [T in TableName]: RulesFor<TableRows[T]> } = {
  people: { name: text, involvement: choice('involvement'), hoursPerWeek: { kind: 'number', min: 0, max: 168 } },
  daysOff: { person: to('people'), from: day, to: day, note: text },
  holidays: { day, name: text },
  competences: {
    name: text,
    category: choice('competence'),
    current: fromZero,
    required: fromZero,
    mustHave: flag,
    weight: amount,
    others: { kind: 'numbers', min: 0, max: 'ratingMax' },
    accepted: text,
  },
  values: { name: text, importance: rating, livedToday: rating, servedByProject: rating, accepted: text },
  lifeDomains: { name: text, today: ten, desired: ten, importance: rating, accepted: text },
  interferences: { name: text, goal: to('goals'), countermeasure: text, accepted: text },
  balanceFactors: {
    name: text,
    effect: choice('balanceEffect'),
    lifeDomain: to('lifeDomains'),
    strength: five,
    response: text,
    accepted: text,
  },
  audits: { name: text, day },
  statements: { name: text, dimension: text, reversed: flag, accepted: text },
  responses: { audit: to('audits'), statement: to('statements'), respondent: text, score: five },
  customers: { name: text, expectation: text, importance: rating, satisfaction: rating, accepted: text },
  partners: { name: text, contribution: text, influence: rating, support: rating, accepted: text },
  factors: {
    name: text,
    nature: choice('nature'),
    effect: choice('factorEffect'),
    strength: five,
    response: text,
    accepted: text,
  },
  criteria: { name: text, measuredBy: to('goals', 'indicators'), met: flag },
  goals: {
    name: text,
    parent: to('goals'),
    kind: choice('goalKind'),
    nature: choice('goalNature'),
    weight: amount,
    ...measure,
    current: any,
    state: choice('goalState'),
    succeeds: to('goals'),
    answers,
  },
  anchors: {
    goal: to('goals'),
    minusTwo: text,
    minusOne: text,
    zero: text,
    plusOne: text,
    plusTwo: text,
    writtenOn: day,
  },
  activities: {
    name: text,
    flow: choice('flow'),
    goal: to('goals'),
    inputFrom: handOff,
    outputTo: handOff,
    workflow: text,
    frequency: choice('frequency'),
    hoursPerMonth: amount,
    energy: five,
    costPerMonth: amount,
    decision: choice('decision'),
    hoursAfter: amount,
    energyAfter: five,
    costAfter: amount,
    answers,
  },
  resources: {
    name: text,
    nature: choice('nature'),
    category: text,
    neededBy: toSome('goals', 'activities', 'projectActions'),
    needed: amount,
    available: amount,
    unit: text,
    owner: to('people'),
    cost: amount,
    response: text,
  },
  roles: { name: text, person: to('people'), expectation: text, limits: text, answers },
  assignments: { activity: to('activities'), person: to('people'), letters: text },
  projectActions: {
    name: text,
    goal: to('goals'),
    activity: to('activities'),
    owner: to('people'),
    start: day,
    duration: { kind: 'number', min: 0, max: 10000, integer: true },
    predecessors: links,
    deadline: day,
    escalated: text,
    progress: share,
    actualStart: day,
    actualFinish: day,
    weight: amount,
    tools: text,
    resources: toSome('resources'),
    indicator: to('goals', 'indicators'),
    answers,
  },
  personalActions: {
    name: text,
    kind: choice('personalKind'),
    person: to('people'),
    start: day,
    until: day,
    recurrence: choice('recurrence'),
    weekdays: { kind: 'numbers', min: 1, max: 7, integer: true },
    fromHour: hour,
    toHour: hour,
    protected: flag,
    progress: share,
    answers,
  },
  baselines: { name: text, frozenOn: day },
  baselineActions: {
    baseline: to('baselines'),
    action: to('projectActions'),
    start: day,
    finish: day,
    duration: amount,
    weight: amount,
  },
  indicators: { name: text, goal: to('goals'), ...measure },
  readings: { of: to('goals', 'indicators'), day, value: any, by: to('people'), note: text },
  checkIns: { day, person: to('people'), stress: ten, note: text },
  reviews: { day, goal: to('goals'), decision: choice('reviewDecision'), nextGoal: to('goals'), note: text },
  acceptances: { code: text, item: text, reason: text, day },
};

/** The fields of the two single records. */
export const SINGLE_COLUMNS: { readonly [S in keyof Singles]: RulesFor<Singles[S]> } = {
  coachee: { stress: ten, idealMission: text },
  mission: {
    statement: text,
    purpose: text,
    aspirations: text,
    integrates: toSome('values', 'competences'),
    serves: toSome('customers'),
  },
};

/** All tables, in the order of the steps. */
export const TABLES = Object.keys(COLUMNS) as readonly TableName[];

/** The rules of a table or record by column, for whoever does not know which it is. */
export function rulesOf(of: TableName | SingleName): Readonly<Record<string, ColumnRule>> {
  return of in COLUMNS ? COLUMNS[of as TableName] : SINGLE_COLUMNS[of as SingleName];
}

/** The columns of one table as plain pairs, for whoever walks them without knowing the table. */
export function columnsOf(table: TableName): readonly (readonly [string, ColumnRule])[] {
  return Object.entries(COLUMNS[table]) as readonly (readonly [string, ColumnRule])[];
}
