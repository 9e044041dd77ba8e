// From what stands in a cell to a field of the model, with the finding where it cannot be read.

import type { CellValue } from '@coachbook/workbook';
import { CHOICES, type FindingCode, type FindingParams } from '../../domain';
import { asLanguage, keyOfText, type Language } from '../../locales';
import type { CellRule } from '../schema/SheetDefinition';
import { parseDay } from './parseDay';
import { parseLinks } from './links';
import { parseNumber } from './parseNumber';
import type { PeopleNames } from './references';
import { dayOfSerial } from './serialDay';

type Problem = { readonly [C in FindingCode]: { readonly code: C; readonly params: FindingParams<C> } }[FindingCode];

/** `value` is undefined (or an empty list) where nothing could be read; the problem says why. */
interface Decoded {
  readonly value: unknown;
  readonly problem?: Problem;
}

/** Reads one cell by its column's rule. Tolerates numbers and days as text, names of choices in any language, and trailing spaces. */
export function decodeValue(cell: CellValue, rule: CellRule, language: Language, people: PeopleNames): Decoded {
  const isList =
    rule.kind === 'references' || rule.kind === 'numbers' || rule.kind === 'links' || rule.kind === 'choices';
  const blank = { value: isList ? [] : undefined };
  if (cell !== null && typeof cell === 'object')
    return { ...blank, problem: { code: 'cell.error', params: { value: cell.error } } };
  const text = cell === null ? '' : String(cell).trim();
  if (text === '') return blank;
  switch (rule.kind) {
    case 'text':
      return { value: text };
    case 'number':
      return decodeNumber(cell, text);
    case 'day':
      return decodeDay(cell, text, language);
    case 'flag':
      return decodeFlag(cell, text);
    case 'choice':
      return decodeChoice(text, rule.of);
    case 'choices': {
      const parts = text.split(/[,;\n]/).map((part) => decodeChoice(part.trim(), rule.of));
      const problem = parts.find((part) => part.problem)?.problem;
      return {
        value: parts.flatMap(({ value }) => (value === undefined ? [] : [value])),
        ...(problem ? { problem } : {}),
      };
    }
    case 'language': {
      const value = asLanguage(keyOfText('choice.language.', text)[0]?.slice('choice.language.'.length) ?? text);
      return value === undefined
        ? { value, problem: { code: 'cell.notInList', params: { value: text, list: 'language' } } }
        : { value };
    }
    case 'numbers': {
      const parts = typeof cell === 'number' ? [unsigned(cell)] : splitNumbers(text).map(parseNumber);
      const numbers = parts.filter((part) => part !== undefined);
      return numbers.length === parts.length
        ? { value: numbers }
        : { value: numbers, problem: { code: 'cell.notANumber', params: {} } };
    }
    case 'reference':
      return rule.to.includes('people') ? decodePerson(text, people) : { value: text };
    case 'references':
      return {
        value: text
          .split(/[,;\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => (rule.to.includes('people') ? (people.idOf(part) ?? part) : part)),
      };
    case 'links': {
      const { links, unread } = parseLinks(text);
      return unread.length === 0
        ? { value: links }
        : { value: links, problem: { code: 'cell.unreadable', params: { value: unread.join(', ') } } };
    }
  }
}

/** No cell keeps the sign of a nought. */
const unsigned = (number: number): number => (number === 0 ? 0 : number);

function decodeNumber(cell: CellValue, text: string): Decoded {
  const number = typeof cell === 'number' ? unsigned(cell) : typeof cell === 'boolean' ? undefined : parseNumber(text);
  return number === undefined
    ? { value: undefined, problem: { code: 'cell.notANumber', params: {} } }
    : { value: number };
}

function decodeDay(cell: CellValue, text: string, language: Language): Decoded {
  const day =
    typeof cell === 'number' ? dayOfSerial(cell) : typeof cell === 'boolean' ? undefined : parseDay(text, language);
  return day === undefined
    ? { value: undefined, problem: { code: 'cell.impossibleDay', params: { value: text } } }
    : { value: day };
}

function decodeFlag(cell: CellValue, text: string): Decoded {
  if (typeof cell === 'boolean') return { value: cell };
  const key = keyOfText('choice.flag.', text)[0];
  if (key === 'choice.flag.yes' || /^(x|1|✔|✓)$/i.test(text)) return { value: true };
  if (key === 'choice.flag.no' || text === '0') return { value: false };
  return { value: undefined, problem: { code: 'cell.notInList', params: { value: text, list: 'flag' } } };
}

function decodeChoice(text: string, list: keyof typeof CHOICES): Decoded {
  const prefix = `choice.${list}.`;
  const key = keyOfText(prefix, text)[0]?.slice(prefix.length) ?? text;
  const value = (CHOICES[list] as readonly string[]).find((choice) => choice === key);
  return value === undefined
    ? { value: undefined, problem: { code: 'cell.notInList', params: { value: text, list } } }
    : { value };
}

function decodePerson(text: string, people: PeopleNames): Decoded {
  const ids = people.idsOf(text);
  if (ids.length > 1)
    return { value: undefined, problem: { code: 'reference.ambiguous', params: { value: text, ids } } };
  return { value: ids[0] ?? text };
}

/** "3; 4", "3 4" and "3, 4" are lists; "3,5" is one number where the language writes it so, hence two digits after a bare comma stay together. */
function splitNumbers(text: string): readonly string[] {
  return text.split(/[;\s/]+|,\s+|,(?=\d(?:,|$))/).filter((part) => part !== '' && part !== ',');
}
