// What was typed and not saved yet, kept while the pane is loaded anew: a ribbon button that shows another view does that.

/** Draft by field key. */
type DraftTexts = ReadonlyMap<string, string>;

/** One pane may show one workbook after the other, as a browser's tab does. */
function keyOf(form: string): string {
  const url = typeof Office === 'undefined' ? '' : (Office.context?.document?.url ?? '');
  return `coachbook.drafts ${url} ${form}`;
}

/** sessionStorage: it outlives a reload, and nothing else; no other computer, program or window sees it. Browsers may refuse it. */
function withStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}

/** Empty where nothing was kept. */
export function keptDrafts(form: string): DraftTexts {
  const text = withStorage((storage) => storage.getItem(keyOf(form)));
  return text === undefined || text === null ? new Map() : textsIn(text);
}

/** Whatever else somebody wrote there is no draft. */
function textsIn(json: string): DraftTexts {
  try {
    const held: unknown = JSON.parse(json);
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return new Map();
    return new Map(Object.entries(held).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** An empty map forgets them. */
export function keepDrafts(form: string, drafts: DraftTexts): void {
  withStorage((storage) =>
    drafts.size === 0
      ? storage.removeItem(keyOf(form))
      : storage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(drafts))),
  );
}
