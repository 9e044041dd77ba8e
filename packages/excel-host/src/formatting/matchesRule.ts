// Whether a cell meets a conditional format's rule.

import type { CellValue, ConditionalRule, PresetCriterion } from '@coachbook/workbook';
import { isAmongFirst } from '../core/isAmongFirst';
import { numberText } from '../document/numberText';
import { holds, isTrue } from '../rules/acceptsValue';
import { isInPeriod } from '../core/isInPeriod';
import type { RuleContext } from './RuleContext';

type StyledRule = Exclude<ConditionalRule, { kind: 'colorScale' | 'dataBar' | 'iconSet' }>;

export function matchesRule(
  rule: StyledRule,
  value: CellValue,
  context: RuleContext,
  row: number,
  column: number,
): boolean {
  switch (rule.kind) {
    case 'custom':
      return rule.formula !== '' && isTrue(context.formula(rule.formula, row, column));
    case 'cellValue':
      return cellValue(rule, value, context, row, column);
    case 'containsText':
      return containsText(rule, numberText(value).toLowerCase());
    case 'topBottom':
      return (
        typeof value === 'number' &&
        isAmongFirst(
          value,
          { count: rule.rank, percent: rule.type.endsWith('Percent'), bottom: rule.type.startsWith('bottom') },
          context.numbers,
        )
      );
    case 'preset':
      return preset(rule.criterion, value, context);
  }
}

function cellValue(
  rule: Extract<StyledRule, { kind: 'cellValue' }>,
  value: CellValue,
  context: RuleContext,
  row: number,
  column: number,
): boolean {
  const bound = (text: string | undefined): CellValue => {
    if (text === undefined) return null;
    if (text.startsWith('=')) return context.formula(text, row, column);
    const constant = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    return constant !== undefined
      ? constant.replaceAll('""', '"')
      : text === '' || Number.isNaN(Number(text))
        ? text
        : Number(text);
  };
  const low = bound(rule.formula1);
  const high = bound(rule.formula2);
  if (typeof low === 'string') {
    const same = numberText(value).toUpperCase() === low.toUpperCase();
    return rule.operator === 'equal' ? same : rule.operator === 'notEqual' ? !same : false;
  }
  const number = value === null && rule.operator !== 'between' ? undefined : value;
  if (typeof number === 'string')
    return rule.operator === 'notEqual' || rule.operator === 'greaterThan' || rule.operator === 'greaterThanOrEqual';
  return (
    typeof number === 'number' &&
    typeof low === 'number' &&
    holds(rule.operator, number, low, typeof high === 'number' ? high : undefined)
  );
}

function containsText(rule: Extract<StyledRule, { kind: 'containsText' }>, shown: string): boolean {
  const wanted = rule.text.toLowerCase();
  switch (rule.operator) {
    case 'contains':
      return shown.includes(wanted);
    case 'notContains':
      return !shown.includes(wanted);
    case 'beginsWith':
      return shown.startsWith(wanted);
    case 'endsWith':
      return shown.endsWith(wanted);
  }
}

function preset(criterion: PresetCriterion, value: CellValue, context: RuleContext): boolean {
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
  const isError = typeof value === 'object' && value !== null;
  switch (criterion) {
    case 'blanks':
      return isBlank;
    case 'nonBlanks':
      return !isBlank;
    case 'errors':
      return isError;
    case 'nonErrors':
      return !isError;
    case 'duplicateValues':
      return !isBlank && context.occurrences(value) > 1;
    case 'uniqueValues':
      return !isBlank && context.occurrences(value) === 1;
    default:
      return (
        typeof value === 'number' &&
        (average(criterion, value, context.numbers) || period(criterion, Math.floor(value), context.today))
      );
  }
}

function average(criterion: PresetCriterion, value: number, numbers: readonly number[]): boolean {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const deviation = Math.sqrt(
    numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, numbers.length - 1),
  );
  const steps = { one: 1, two: 2, three: 3 }[/^(one|two|three)/.exec(criterion)?.[1] ?? ''] ?? 0;
  switch (criterion) {
    case 'aboveAverage':
      return value > mean;
    case 'belowAverage':
      return value < mean;
    case 'equalOrAboveAverage':
      return value >= mean;
    case 'equalOrBelowAverage':
      return value <= mean;
    case 'oneStdDevAboveAverage':
    case 'twoStdDevAboveAverage':
    case 'threeStdDevAboveAverage':
      return value > mean + steps * deviation;
    case 'oneStdDevBelowAverage':
    case 'twoStdDevBelowAverage':
    case 'threeStdDevBelowAverage':
      return value < mean - steps * deviation;
    default:
      return false;
  }
}

function period(criterion: PresetCriterion, day: number, today: number): boolean {
  switch (criterion) {
    case 'lastSevenDays':
      return day <= today && day > today - 7;
    case 'yesterday':
    case 'today':
    case 'tomorrow':
    case 'lastWeek':
    case 'thisWeek':
    case 'nextWeek':
    case 'lastMonth':
    case 'thisMonth':
    case 'nextMonth':
      return isInPeriod(criterion, day, today);
    default:
      return false;
  }
}
