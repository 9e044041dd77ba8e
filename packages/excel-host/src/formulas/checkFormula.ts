// Whether a text is a formula at all: Excel takes no other into a cell, whoever enters it.

import { parse, type Token } from '@borgar/fx';
import { HostError } from '../api/HostError';
import { argumentCounts } from './argumentCounts';
import { tokensOf } from './tokens';

const accepted = new Set<string>();
/** Excel's own limit of calls within calls. */
const levels = 64;

/** Throws InvalidArgument for what cannot be read: an operator without its value, parentheses that do not match, a function with too few or too many arguments. */
export function checkFormula(formula: string): void {
  if (!isFormula(formula)) throw new HostError('InvalidArgument', 'There is a problem with this formula.');
}

export function isFormula(formula: string): boolean {
  if (accepted.has(formula)) return true;
  try {
    if (depthOf(tokensOf(formula)) > levels || !tokensOf(formula).every(hasItsArguments)) return false;
    parse(
      tokensOf(formula)
        .filter((token, index, all) => !namesLostSheet(token, index, all))
        .map((token) => ({ ...token })),
    );
  } catch {
    return false;
  }
  if (accepted.size > 20_000) accepted.clear();
  accepted.add(formula);
  return true;
}

/** What is left of a reference may stand behind its sheet: "Sheet1!#REF!". */
function namesLostSheet({ type, value }: Token, index: number, all: readonly Token[]): boolean {
  return (
    (type === 'context' && all[index + 1]?.value === '!' && all[index + 2]?.type === 'error') ||
    (value === '!' && all[index + 1]?.type === 'error')
  );
}

/** Whether the call that begins there, if one does, has as many arguments as Excel's function takes. What is left empty between commas counts, too. */
function hasItsArguments({ type, value }: Token, index: number, all: readonly Token[]): boolean {
  const limits = type === 'func' && all[index + 1]?.value === '(' ? argumentCounts.get(value.toUpperCase()) : undefined;
  if (!limits) return true;
  let [depth, count, isEmpty] = [0, 1, true];
  for (const { type: kind, value: sign } of all.slice(index + 2)) {
    if (depth === 0 && sign === ')') break;
    if (kind !== 'whitespace') isEmpty = false;
    if (kind !== 'operator') continue;
    if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 0) count += 1;
  }
  const given = isEmpty ? 0 : count;
  return given >= limits.least && given <= limits.most;
}

function depthOf(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0];
  for (const { value } of tokens) {
    if (value === '(') deepest = Math.max(deepest, (depth += 1));
    else if (value === ')') depth -= 1;
  }
  return deepest;
}
