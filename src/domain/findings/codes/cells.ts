// Codes about single cells, ids and references: what the types cannot say.
import { advice, error, warning } from './spec';

export const cellFindings = {
  /** `list` is a ChoiceName. */
  'cell.notInList': error({ value: 'text', list: 'text' }),
  'cell.belowMinimum': error({ value: 'number', minimum: 'number' }),
  'cell.aboveMaximum': error({ value: 'number', maximum: 'number' }),
  'cell.notWhole': error({ value: 'number' }),
  'cell.notANumber': error({}),
  'cell.impossibleDay': error({ value: 'text' }),
  'row.nameMissing': warning({}),
  'row.daysReversed': error({ from: 'day', to: 'day' }),
  'row.rangeReversed': error({ low: 'number', high: 'number' }),
  'id.blank': warning({}),
  'id.duplicate': error({ id: 'text', count: 'number' }),
  /** `tables` are TableNames in which the id was looked for. */
  'reference.missing': error({ id: 'text', tables: 'ids' }),
  /** Somebody was named who is not under People. */
  'reference.personUnknown': error({ name: 'text' }),
  /** The id exists, but in another table. */
  'reference.wrongTable': error({ id: 'text', tables: 'ids', found: 'text' }),
  'reference.self': error({ id: 'text' }),
  'reference.repeated': advice({ id: 'text' }),
  'people.sameName': advice({ name: 'text', ids: 'ids' }),
  'settings.noWorkingDay': error({}),
  'settings.thresholdsReversed': error({ green: 'number', amber: 'number' }),
  'acceptance.pointless': advice({ code: 'text' }),
  'acceptance.reasonMissing': warning({ code: 'text' }),
} as const;
