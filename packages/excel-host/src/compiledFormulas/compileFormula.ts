// Formulas of conditional formats, ready to be worked out for cell after cell: a calendar asks sixteen rules for thousands of cells at every picture.

import { parse, parseA1Ref, type AstExpression } from '@borgar/fx';
import { LIMITS, type CellValue } from '@coachbook/workbook';
import { tokensOf } from '../formulas/tokens';
import type { Compiled } from './Compiled';
import { FUNCTIONS } from './functions';
import { compare, errorOf, isError, toNumber, toText } from './values';

const cache = new Map<string, Compiled | undefined>();

/**
 * The formula as a function of where it stands. Undefined where it uses more than single cells of its own sheet, constants, operators and the functions
 * listed beside: then the calculation engine has to be asked.
 */
export function compileFormula(formula: string): Compiled | undefined {
  if (!cache.has(formula)) {
    if (cache.size > 2_000) cache.clear();
    cache.set(formula, read(formula));
  }
  return cache.get(formula);
}

function read(formula: string): Compiled | undefined {
  try {
    return compiled(parse([...tokensOf(formula)]));
  } catch {
    // No formula at all: the engine says what it is.
    return undefined;
  }
}

function compiled(node: AstExpression): Compiled | undefined {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      return () => value;
    }
    case 'ReferenceIdentifier':
      return reference(node.value);
    case 'UnaryExpression':
      return unary(node.operator, node.arguments);
    case 'BinaryExpression':
      return binary(node.operator, node.arguments);
    case 'CallExpression': {
      const args = node.arguments.map(compiled);
      return args.every((arg) => arg !== undefined)
        ? FUNCTIONS[node.callee.name.toUpperCase()]?.(args, node.arguments)
        : undefined;
    }
    default:
      return undefined;
  }
}

function reference(text: string): Compiled | undefined {
  const found = parseA1Ref(text);
  if (!found || !('range' in found) || !found.range || found.context?.length) return undefined;
  const { top, left, bottom, right, $top, $left } = found.range;
  if (typeof top !== 'number' || typeof left !== 'number' || top !== bottom || left !== right) return undefined;
  return (at) => {
    const row = $top ? top : top + at.rows;
    const column = $left ? left : left + at.columns;
    return row < 0 || column < 0 || row >= LIMITS.rows || column >= LIMITS.columns
      ? errorOf('#REF!')
      : at.context.valueAt(row, column);
  };
}

function unary(operator: string, operands: readonly AstExpression[]): Compiled | undefined {
  const operand = operands[0] && compiled(operands[0]);
  if (!operand) return undefined;
  if (operator === '+') return operand;
  const factor = { '-': -1, '%': 0.01 }[operator];
  if (factor === undefined) return undefined;
  return (at) => {
    const value = toNumber(operand(at));
    return isError(value) ? value : value * factor;
  };
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => CellValue>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? errorOf('#DIV/0!') : a / b),
};
const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function binary(operator: string, operands: readonly AstExpression[]): Compiled | undefined {
  const left = operands[0] && compiled(operands[0]);
  const right = operands[1] && compiled(operands[1]);
  if (!left || !right) return undefined;
  const holds = comparisons[operator];
  const calculate = arithmetic[operator];
  if (holds) {
    return (at) => {
      const [a, b] = [left(at), right(at)];
      return isError(a) ? a : isError(b) ? b : holds(compare(a, b));
    };
  }
  if (calculate) {
    return (at) => {
      const [a, b] = [toNumber(left(at)), toNumber(right(at))];
      return isError(a) ? a : isError(b) ? b : calculate(a, b);
    };
  }
  if (operator !== '&') return undefined;
  return (at) => {
    const [a, b] = [toText(left(at)), toText(right(at))];
    return isError(a) ? a : isError(b) ? b : a + b;
  };
}
