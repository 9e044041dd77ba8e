// From a text people see, in whatever language, back to its key: headers, choices, sheet names.
import { foldText } from './foldText';
import { LANGUAGES } from './Language';
import { loadedCount, messagesOf, type MessageKey } from './catalogues';

const scopes = new Map<string, ReadonlyMap<string, readonly MessageKey[]>>();
let entries: ReadonlyMap<string, readonly (readonly [MessageKey, string])[]> | undefined;
let loadedThen = loadedCount();

/** All languages' texts under every scope their keys lie in: 'column.' and 'column.goals.'. Scopes are many; the catalogues are walked once for all. */
function entriesByScope(): ReadonlyMap<string, readonly (readonly [MessageKey, string])[]> {
  if (entries) return entries;
  const made = new Map<string, (readonly [MessageKey, string])[]>();
  for (const entry of LANGUAGES.flatMap((language) => Object.entries(messagesOf(language)) as [MessageKey, string][])) {
    for (let dot = entry[0].indexOf('.'); dot >= 0; dot = entry[0].indexOf('.', dot + 1)) {
      const scope = entry[0].slice(0, dot + 1);
      const known = made.get(scope);
      if (known) known.push(entry);
      else made.set(scope, [entry]);
    }
  }
  return (entries = made);
}

function textsOf(scope: string): ReadonlyMap<string, readonly MessageKey[]> {
  if (loadedThen !== loadedCount()) {
    loadedThen = loadedCount();
    scopes.clear();
    entries = undefined;
  }
  const known = scopes.get(scope);
  if (known) return known;
  const made = new Map<string, MessageKey[]>();
  for (const [key, text] of entriesByScope().get(scope) ?? []) {
    const folded = foldText(text);
    const keys = made.get(folded) ?? [];
    if (!keys.includes(key)) keys.push(key);
    made.set(folded, keys);
    // Most cells hold the text exactly as the list offers it: it is found without folding.
    made.set(text, keys);
  }
  scopes.set(scope, made);
  return made;
}

const NONE: readonly MessageKey[] = [];

/**
 * The keys beginning with `scope`, which ends with a dot ('column.goals.', 'choice.goalKind.', 'sheet.'), whose text in any language is `text`, as `foldText` compares;
 * empty where there is none. Within the columns of a table and the values of a list there is never more than one.
 */
export function keyOfText(scope: string, text: string): readonly MessageKey[] {
  const texts = textsOf(scope);
  return texts.get(text) ?? texts.get(foldText(text)) ?? NONE;
}
