// Which arguments of which functions take one value at a time: given several, Excel answers several, and the engine has to be told so.

/** By name: "all", or the positions from zero; "from n" means every second one from there on (criteria of COUNTIFS and its like). */
export type Lifted = 'all' | readonly number[] | { readonly from: number };

const all = [
  'ISBLANK', 'ISNUMBER', 'ISTEXT', 'ISLOGICAL', 'ISERROR', 'ISERR', 'ISNA', 'ISNONTEXT', 'NOT', 'CHAR', 'CODE', 'UNICODE', 'DOLLAR', 'FIXED', 'LEN', 'PROPER', 'TRIM', 'CLEAN', 'VALUE', 'DATEVALUE', 'NUMBERVALUE', 'TRUNC', 'ROUND', 'ROUNDUP', 'ROUNDDOWN',
  'CEILING', 'FLOOR', 'MOD', 'POWER', 'LOG', 'ATAN2', 'COMBIN', 'FIND', 'SEARCH', 'SUBSTITUTE', 'REPLACE', 'REPT', 'EXACT', 'IFS', 'SWITCH', 'TIME', 'HOUR', 'MINUTE', 'SECOND', 'DAYS', 'DATEDIF', 'CONCATENATE', 'BASE', 'PMT', 'ADDRESS', 'ERROR.TYPE', 'TEXTBEFORE', 'TEXTAFTER',
];

const some: Readonly<Record<string, Lifted>> = {
  'VLOOKUP': [0], 'HLOOKUP': [0], 'MATCH': [0], 'XLOOKUP': [0], 'XMATCH': [0], 'LOOKUP': [0], 'COUNTIF': [1], 'SUMIF': [1], 'AVERAGEIF': [1], 'COUNTIFS': { from: 1 }, 'SUMIFS': { from: 2 }, 'AVERAGEIFS': { from: 2 }, 'MAXIFS': { from: 2 }, 'MINIFS': { from: 2 },
  'LARGE': [1], 'SMALL': [1], 'RANK.EQ': [0], 'RANK': [0],
};

const lifted: ReadonlyMap<string, Lifted> = new Map([...all.map((name): [string, Lifted] => [name, 'all']), ...Object.entries(some)]);

/** The engine lifts these itself: several in, several out. */
const native: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA', 'ABS', 'SIGN', 'INT', 'SQRT', 'EXP', 'LN', 'LOG10', 'YEAR', 'MONTH', 'DAY', 'WEEKDAY', 'ISOWEEKNUM', 'UPPER', 'LOWER', 'LEFT', 'RIGHT', 'MID', 'TEXT', 'DATE', 'CHOOSE', '']);

const arrays: ReadonlySet<string> = new Set(['FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'RANDARRAY', 'TRANSPOSE', 'MAP', 'MAKEARRAY', 'HSTACK', 'VSTACK', 'TAKE', 'DROP', 'TOCOL', 'TOROW', 'CHOOSECOLS', 'CHOOSEROWS', 'BYROW', 'BYCOL', 'SCAN', 'TEXTSPLIT', 'FREQUENCY']);

export function isLiftedAt(name: string, position: number): boolean {
  const rule = lifted.get(name.toUpperCase());
  if (rule === undefined) return false;
  if (rule === 'all') return true;
  return 'from' in rule ? position >= rule.from && (position - rule.from) % 2 === 0 : rule.includes(position);
}

/** Whether a call answers several values when some of its arguments are several. */
export function passesArraysOn(name: string): boolean {
  return native.has(name.toUpperCase());
}

/** Whether a call answers several values by its nature. */
export function makesArrays(name: string): boolean {
  return arrays.has(name.toUpperCase());
}

const mayLift = new RegExp(`\\b(?:IF|TEXTJOIN|CONCAT|COUNT|${[...lifted.keys()].map((name) => name.replace('.', '\\.')).join('|')})\\(`, 'i');

/** Cheap to ask: nothing in such a formula needs mending. */
export function needsNoMending(formula: string): boolean {
  if (/HYPERLINK|AGGREGATE/i.test(formula)) return false;
  return !/[:{]/.test(formula) || !mayLift.test(formula);
}
