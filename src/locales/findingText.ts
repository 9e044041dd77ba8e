// A finding in words. Knows the shape of a finding, not the domain: the caller says what kind of value each fact is.
import { formatChain, formatDay, formatList } from './formatValues';
import type { Language } from './Language';
import { message, type MessageParams } from './message';
import { messagesOf, type MessageKey } from './catalogues';

type CodeIn<K> = K extends `finding.${infer Code}.short` ? Code : never;

/** The findings there are words for: a code without words does not compile where it is shown. */
export type DescribedFindingCode = CodeIn<MessageKey>;

interface DescribedFinding {
  readonly code: DescribedFindingCode;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a fact is: 'text', 'number', 'share' (0..1), 'day' (YYYY-MM-DD; '' where nobody knows it, which texts select as none), 'ids' or 'chain'. */
type FactKinds = Readonly<Record<string, string>>;

function textOr(language: Language, key: string, otherwise: string): string {
  return (messagesOf(language) as Readonly<Partial<Record<string, string>>>)[key] ?? otherwise;
}

/** The facts that are names of ours, and not words of people: tables, lists, decisions, codes. */
function ownWord(language: Language, name: string, value: unknown): string | undefined {
  switch (name) {
    case 'tables':
      return formatList(
        language,
        (value as readonly string[]).map((table) => textOr(language, `table.${table}`, table)),
        'or',
      );
    case 'table':
    case 'found':
      return textOr(language, `table.${String(value)}`, String(value));
    case 'signs':
      return formatList(
        language,
        (value as readonly string[]).map((sign) => textOr(language, `strain.${sign}`, sign)),
      );
    case 'decision':
      return textOr(language, `choice.decision.${String(value)}`, String(value));
    case 'code':
      return textOr(language, `finding.${String(value)}.short`, String(value));
    case 'list': {
      const choices = Object.entries(messagesOf(language)).filter(([key]) =>
        key.startsWith(`choice.${String(value)}.`),
      );
      return choices.length === 0 ? String(value) : choices.map(([, text]) => text).join(', ');
    }
    default:
      return undefined;
  }
}

function wordsFor(language: Language, name: string, value: unknown, kind: string | undefined): string | number {
  const own = ownWord(language, name, value);
  if (own !== undefined) return own;
  if (kind === 'ids') return formatList(language, value as readonly string[]);
  if (kind === 'chain') return formatChain(value as readonly string[]);
  if (kind === 'day') return value === '' ? 'none' : formatDay(language, String(value));
  if (typeof value === 'number') return value;
  return value === '' || value === undefined ? message(language, 'text.nameless') : String(value);
}

/** The facts of a finding as its message takes them. */
function findingParams(language: Language, finding: DescribedFinding, kinds: FactKinds): MessageParams {
  return Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => [name, wordsFor(language, name, value, kinds[name])]),
  );
}

/** What a finding says: what it is, what it means, what to do. `kinds` are the params its code declares in the domain's catalogue. */
export function findingText(language: Language, finding: DescribedFinding, kinds: FactKinds): string {
  return message(language, `finding.${finding.code}`, findingParams(language, finding, kinds));
}

/** Its title, at most 40 characters. */
export function findingTitle(language: Language, code: DescribedFindingCode): string {
  return message(language, `finding.${code}.short`);
}

/** What the button of its remedy says: words of its own, or those of the kind of remedy. */
export function remedyText(
  language: Language,
  code: DescribedFindingCode,
  kind: 'set' | 'add' | 'freeze' | 'repair',
): string {
  return textOr(language, `remedy.${code}`, message(language, `remedy.${kind}`));
}
