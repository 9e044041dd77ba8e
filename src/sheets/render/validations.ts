// What may be typed into a column, as Excel's data validation: choices, scales and dates, each with a word of help.

import { LIMITS, type Area, type ValidationData, type ValidationRule } from '@coachbook/workbook';
import { CHOICES, type Settings, type TableName } from '../../domain';
import { LANGUAGES, message, type Language, type MessageKey, textKey } from '../../locales';
import type { CellRule } from '../schema/SheetDefinition';

/** Earliest day taken for a date: 2000-01-01. */
const firstDay = '36526';
const widest = '1000000000000';

interface ValidatedColumn {
  readonly rule: CellRule;
  readonly header: MessageKey;
  readonly help: MessageKey;
}

/** The validation of a column's body. Lists of rows are live: they follow the tables they name (see listName). */
export function validationOf(
  column: ValidatedColumn,
  area: Area,
  language: Language,
  settings: Pick<Settings, 'ratingMax'>,
): ValidationData {
  const { rule, alert } = ruleOf(column.rule, language, settings);
  return {
    areas: [area],
    rule,
    ignoreBlank: true,
    prompt: {
      title: clip(message(language, column.header), LIMITS.promptTitle),
      message: clip(message(language, column.help), LIMITS.promptMessage),
    },
    ...(alert ? { alert: { ...alert, title: message(language, 'alert.title') } } : {}),
  };
}

/** Name of the live list of a table's rows: people by name, everything else by id. */
export function listName(table: TableName): string {
  return `Coachbook_List_${table}`;
}

interface RuleWithAlert {
  readonly rule: ValidationRule;
  readonly alert?: { readonly style: 'stop' | 'warning'; readonly message: string };
}

function ruleOf(rule: CellRule, language: Language, settings: Pick<Settings, 'ratingMax'>): RuleWithAlert {
  switch (rule.kind) {
    case 'choice':
      return list(
        CHOICES[rule.of].map((value) => message(language, textKey('choice', rule.of, value))),
        language,
      );
    case 'language':
      return list(
        LANGUAGES.map((each) => message(each, `choice.language.${each}`)),
        language,
      );
    case 'flag':
      return list([message(language, 'choice.flag.yes'), message(language, 'choice.flag.no')], language);
    case 'reference': {
      const [table, ...others] = rule.to;
      if (table === undefined || others.length > 0) return { rule: { kind: 'any' } };
      return {
        rule: { kind: 'list', source: `=${listName(table)}`, inCellDropDown: true },
        alert: {
          style: 'warning',
          message: message(language, table === 'people' ? 'alert.person' : 'alert.reference'),
        },
      };
    }
    case 'number': {
      const max = rule.max === 'ratingMax' ? settings.ratingMax : rule.max;
      const bounds = {
        operator: 'between',
        formula1: String(rule.min ?? `-${widest}`),
        formula2: String(max ?? widest),
      } as const;
      return {
        rule: { kind: rule.integer ? 'wholeNumber' : 'decimal', ...bounds },
        alert: { style: 'stop', message: numberAlert(rule.min, max, language) },
      };
    }
    case 'day':
      return {
        rule: { kind: 'date', operator: 'greaterThanOrEqual', formula1: firstDay },
        alert: { style: 'stop', message: message(language, 'alert.day') },
      };
    default:
      return { rule: { kind: 'any' } };
  }
}

function list(source: readonly string[], language: Language): RuleWithAlert {
  return {
    rule: { kind: 'list', source, inCellDropDown: true },
    alert: { style: 'stop', message: message(language, 'alert.list') },
  };
}

function numberAlert(min: number | undefined, max: number | undefined, language: Language): string {
  if (min !== undefined && max !== undefined) return message(language, 'alert.between', { min, max });
  return min === undefined ? message(language, 'alert.number') : message(language, 'alert.atLeast', { min });
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
