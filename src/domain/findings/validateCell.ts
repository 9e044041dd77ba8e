// Checks one cell against what its column may hold.
import { dayNumber } from '../calendar/dayNumber';
import { CHOICES } from '../model/choices';
import type { ColumnRule, NumberRule, NumbersRule } from '../model/ColumnRule';
import type { Finding, Place } from './Finding';
import { finding } from './makeFinding';

function checkNumber(
  value: number,
  rule: NumberRule | NumbersRule,
  place: Place,
  ratingMax: number,
): Finding | undefined {
  if (!Number.isFinite(value)) return finding('cell.notANumber', place, {});
  if (rule.min !== undefined && value < rule.min)
    return finding('cell.belowMinimum', place, { value, minimum: rule.min });
  const max = rule.max === 'ratingMax' ? ratingMax : rule.max;
  if (max !== undefined && value > max) return finding('cell.aboveMaximum', place, { value, maximum: max });
  return rule.integer === true && !Number.isInteger(value) ? finding('cell.notWhole', place, { value }) : undefined;
}

/**
 * The finding about one cell on its own, if any: an unknown list value (cell.notInList), a number off its scale (cell.belowMinimum, cell.aboveMaximum,
 * cell.notWhole, cell.notANumber), a day that does not exist (cell.impossibleDay). A blank cell is never wrong. `value` is what the border delivers, so it is
 * not trusted to be of the column's type. References are checked by `validateEngagement`, which knows all ids.
 */
export function validateCell(value: unknown, rule: ColumnRule, place: Place, ratingMax: number): Finding | undefined {
  if (value === undefined || value === '') return undefined;
  switch (rule.kind) {
    case 'number':
      return checkNumber(Number(value), rule, place, ratingMax);
    case 'numbers': {
      const numbers = value as readonly number[];
      for (const one of numbers) {
        const found = checkNumber(one, rule, place, ratingMax);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    case 'day':
      return dayNumber(String(value)) === undefined
        ? finding('cell.impossibleDay', place, { value: String(value) })
        : undefined;
    case 'choice': {
      const known: readonly string[] = CHOICES[rule.of];
      return known.includes(String(value))
        ? undefined
        : finding('cell.notInList', place, { value: String(value), list: rule.of });
    }
    default:
      return undefined;
  }
}
