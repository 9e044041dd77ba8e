// From what somebody typed into an input to a value, or to what is wrong with it: read as a cell would be read.

import { FINDINGS, placeOf, validateCell, type RemedyValue } from '../../domain';
import { findingText, type Language } from '../../locales';
import { decodeValue, peopleNames } from '../../sheets';
import type { FieldSpec } from './FieldSpec';

interface ReadDraft {
  /** Undefined where the input is blank. */
  readonly value: RemedyValue;
  /** Why it cannot be taken, in words. */
  readonly problem?: string;
}

export function readDraft(
  { rule, percent = false, unit }: FieldSpec,
  typed: string,
  language: Language,
  ratingMax: number,
): ReadDraft {
  const text = unit === '%' ? typed.replace(/[\s\u00a0\u202f]*%\s*$/, '') : typed;
  if (rule.kind === 'flag') return { value: text === 'true' };
  const { value, problem } = decodeValue(text, rule, language, peopleNames([]));
  const scaled = percent && typeof value === 'number' ? value / 100 : value;
  const found =
    problem ??
    (rule.kind === 'language' || rule.kind === 'choices'
      ? undefined
      : validateCell(scaled, rule, placeOf('settings'), ratingMax));
  if (found) return { value: undefined, problem: findingText(language, found, FINDINGS[found.code].params) };
  return { value: scaled as RemedyValue };
}
