// From a text people see, in whatever language, back to its key: headers, choices, sheet names.
import { loadedCount } from './catalogues';
import { foldText } from './foldText';
import { LANGUAGES } from './Language';
import { messagesOf, type MessageKey } from './messagesOf';

const scopes = new Map<string, ReadonlyMap<string, readonly MessageKey[]>>();
let loadedThen = loadedCount();

function textsOf(scope: string): ReadonlyMap<string, readonly MessageKey[]> {
  if (loadedThen !== loadedCount()) {
    loadedThen = loadedCount();
    scopes.clear();
  }
  const known = scopes.get(scope);
  if (known) return known;
  const made = new Map<string, MessageKey[]>();
  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(messagesOf(language)) as [MessageKey, string][]) {
      if (!key.startsWith(scope)) continue;
      const folded = foldText(text);
      const keys = made.get(folded);
      if (!keys) made.set(folded, [key]);
      else if (!keys.includes(key)) keys.push(key);
      // Most cells hold the text exactly as the list offers it: it is found without folding.
      made.set(text, made.get(folded) as MessageKey[]);
    }
  }
  scopes.set(scope, made);
  return made;
}

const NONE: readonly MessageKey[] = [];

/**
 * The keys beginning with `scope` ('column.goals.', 'choice.goalKind.', 'sheet.') whose text in any language is `text`, as `foldText` compares;
 * empty where there is none. Within the columns of a table and the values of a list there is never more than one.
 */
export function keyOfText(scope: string, text: string): readonly MessageKey[] {
  const texts = textsOf(scope);
  return texts.get(text) ?? texts.get(foldText(text)) ?? NONE;
}
