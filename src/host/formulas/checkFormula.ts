// Whether a text is a formula at all: Excel takes no other into a cell, whoever enters it.

import { parse, type Token } from '@borgar/fx';
import { singleValues } from '../../workbook';
import { HostError } from '../face/HostError';
import { tokensOf } from './tokens';

const accepted = new Set<string>();
/** Excel's own limit of calls within calls. */
const levels = 64;

/** Functions of areas that are nothing without one; those of single values are listed by themselves. */
const ofAreas: ReadonlySet<string> = new Set(['SUM', 'AVERAGE', 'AVERAGEA', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MIN', 'MINA', 'MAX', 'MAXA', 'MEDIAN', 'PRODUCT', 'SUMPRODUCT', 'SUMSQ', 'SUBTOTAL', 'AGGREGATE', 'AND', 'OR', 'XOR', 'STDEV', 'STDEV.S', 'STDEV.P', 'VAR', 'VAR.S', 'VAR.P', 'PERCENTILE', 'PERCENTILE.INC', 'QUARTILE', 'QUARTILE.INC', 'INDEX', 'OFFSET', 'INDIRECT', 'ROWS', 'COLUMNS', 'TRANSPOSE', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'TEXTJOIN', 'CONCAT', 'HYPERLINK', 'EDATE', 'EOMONTH', 'WORKDAY', 'NETWORKDAYS', 'N', 'T']);

/** Throws InvalidArgument for what cannot be read: an operator without its value, parentheses that do not match, a function without any of its arguments. */
export function checkFormula(formula: string): void {
  if (!isFormula(formula)) throw new HostError('InvalidArgument', 'There is a problem with this formula.');
}

export function isFormula(formula: string): boolean {
  if (accepted.has(formula)) return true;
  try {
    if (depthOf(tokensOf(formula)) > levels || tokensOf(formula).some(lacksArguments)) return false;
    parse(tokensOf(formula).filter((token, index, all) => !namesLostSheet(token, index, all)).map((token) => ({ ...token })));
  } catch {
    return false;
  }
  if (accepted.size > 20_000) accepted.clear();
  accepted.add(formula);
  return true;
}

/** What is left of a reference may stand behind its sheet: "Sheet1!#REF!". */
function namesLostSheet({ type, value }: Token, index: number, all: readonly Token[]): boolean {
  return (type === 'context' && all[index + 1]?.value === '!' && all[index + 2]?.type === 'error') || (value === '!' && all[index + 1]?.type === 'error');
}

/** Excel: "You've entered too few arguments for this function." */
function lacksArguments({ type, value }: Token, index: number, all: readonly Token[]): boolean {
  const name = value.toUpperCase();
  if (type !== 'func' || !(singleValues.has(name) || ofAreas.has(name)) || all[index + 1]?.value !== '(') return false;
  return all.slice(index + 2).find((token) => token.type !== 'whitespace')?.value === ')';
}

function depthOf(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0];
  for (const { value } of tokens) {
    if (value === '(') deepest = Math.max(deepest, (depth += 1));
    else if (value === ')') depth -= 1;
  }
  return deepest;
}
