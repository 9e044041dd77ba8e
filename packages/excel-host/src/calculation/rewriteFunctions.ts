// What the engine lacks or gets wrong, said in words it has: functions over several values, conditions inside aggregates, HYPERLINK, AGGREGATE.

import { callText, callTree, type Call, type Part } from './callTree';
import { isLiftedAt, makesArrays, needsNoRewriting, passesArraysOn } from './arrayLifting';

/** Of an engine's formula: plain references only. The same text where nothing is to mend. */
export function rewriteFunctions(formula: string): string {
  if (needsNoRewriting(formula)) return formula;
  return `=${callText(
    callTree(formula)
      .filter((part) => !('text' in part && part.text === '='))
      .map(rewrite),
  )}`;
}

function rewrite(part: Part): Part {
  if ('text' in part) return part;
  const name = part.name.toUpperCase();
  const call: Call = { name: part.name, args: part.args.map((arg) => arg.map(rewrite)) };
  if (name === 'HYPERLINK') return { name: '', args: [call.args[1] ?? call.args[0] ?? []] };
  if (name === 'AGGREGATE') return aggregate(call);
  if (name === 'COUNT' && call.args.some((arg) => isComputed(arg)))
    return { name: 'SUM', args: call.args.map(counted) };
  if (aggregates.has(name)) return lift({ ...call, args: call.args.map(withoutFalse) });
  if (
    (name === 'TEXTJOIN' && call.args.length === 3 && isComputed(call.args[2])) ||
    (name === 'CONCAT' && call.args.length === 1 && isComputed(call.args[0]))
  )
    return joined(call, name === 'TEXTJOIN');
  return lift(call);
}

const aggregates: ReadonlySet<string> = new Set([
  'SUM',
  'AVERAGE',
  'MIN',
  'MAX',
  'MEDIAN',
  'LARGE',
  'SMALL',
  'STDEV.S',
  'STDEV.P',
  'STDEV',
  'VAR.S',
  'VAR.P',
  'PERCENTILE',
  'PERCENTILE.INC',
  'QUARTILE',
  'QUARTILE.INC',
  'PRODUCT',
]);

/** MultiRange values, seen from the text alone. */
function isArray(parts: readonly Part[] | undefined): boolean {
  return (parts ?? []).some((part) => {
    if ('text' in part) return part.isArray;
    return makesArrays(part.name) || (passesArraysOn(part.name) && part.args.some(isArray));
  });
}

/** MultiRange values that stand in no cells. */
function isComputed(parts: readonly Part[] | undefined): boolean {
  return isArray(parts) && !((parts ?? []).length === 1 && 'text' in ((parts ?? [])[0] ?? {}));
}

/** MAP over the arguments that are several where one is wanted. */
function lift(call: Call): Call {
  const positions = call.args.flatMap((arg, index) => (isLiftedAt(call.name, index) && isArray(arg) ? [index] : []));
  if (positions.length === 0) return call;
  const one = (index: number): string => `lifted_${index}`;
  const inner: Call = {
    name: call.name,
    args: call.args.map((arg, index) => (positions.includes(index) ? [leaf(one(index))] : arg)),
  };
  return {
    name: 'MAP',
    args: [
      ...positions.map((index) => call.args[index] ?? []),
      [{ name: 'LAMBDA', args: [...positions.map((index) => [leaf(one(index))]), [inner]] }],
    ],
  };
}

/** COUNT of what is no range: how many numbers there are. */
function counted(arg: readonly Part[]): readonly Part[] {
  if (!isComputed(arg)) return [{ name: 'COUNT', args: [arg] }];
  return [{ name: 'MAP', args: [withoutFalse(arg), [leaf('LAMBDA(lifted,1*ISNUMBER(lifted))')]] }];
}

/** Aggregates pass over the FALSE of a condition without "otherwise"; the engine counts it as 0. */
function withoutFalse(arg: readonly Part[]): readonly Part[] {
  const [only] = arg;
  if (
    arg.length !== 1 ||
    !only ||
    'text' in only ||
    only.name.toUpperCase() !== 'IF' ||
    only.args.length !== 2 ||
    !isArray(arg)
  )
    return arg;
  return [{ ...only, args: [...only.args, [leaf('""')]] }];
}

function joined(call: Call, isText: boolean): Call {
  const delimiter = isText ? callText(call.args[0] ?? []) : '""';
  const skips = isText ? callText(call.args[1] ?? []) : 'FALSE';
  const values = callText(call.args[isText ? 2 : 0] ?? []);
  return {
    name: 'MID',
    args: [
      [leaf(`REDUCE("",${values},LAMBDA(text,value,IF(AND(${skips},value=""),text,text&${delimiter}&value)))`)],
      [leaf(`LEN(${delimiter})+1`)],
      [leaf('32767')],
    ],
  };
}

const plain = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
  'MODE.SNGL',
  'LARGE',
  'SMALL',
  'PERCENTILE.INC',
  'QUARTILE.INC',
  'PERCENTILE.EXC',
  'QUARTILE.EXC',
] as const;

/** AGGREGATE(function, option, values, k): options 2, 3, 6 and 7 leave errors out, 1, 3, 5 and 7 hidden rows. Hidden rows and errors at once are beyond what can be said. */
function aggregate(call: Call): Call {
  const [which, option] = [Number(callText(call.args[0] ?? [])), Number(callText(call.args[1] ?? []) || '0')];
  const name = plain[which - 1];
  const values = call.args[2] ?? [];
  if (
    !name ||
    !Number.isInteger(option) ||
    option < 0 ||
    option > 7 ||
    option === 3 ||
    option === 7 ||
    (call.args.length > 3 && which < 14)
  )
    return call;
  if (option === 1 || option === 5)
    return which <= 11 ? { name: 'SUBTOTAL', args: [[leaf(String(100 + which))], values] } : call;
  if (option === 0 && which <= 11) return { name: 'SUBTOTAL', args: [[leaf(String(which))], values] };
  const rest = call.args.slice(3);
  if (option !== 2 && option !== 6) return { name, args: [values, ...rest] };
  const clean: readonly Part[] = [{ name: 'IFERROR', args: [values, [leaf('""')]] }];
  if (name === 'COUNT') return { name: 'SUM', args: [counted(clean)] };
  return name === 'COUNTA' ? call : { name, args: [clean, ...rest] };
}

function leaf(text: string): Part {
  return { text, isArray: false };
}
