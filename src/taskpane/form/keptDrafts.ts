// What was typed and not saved yet, kept while the pane is loaded anew: a ribbon button that shows another view does that.

/** Draft by field key. */
export type DraftTexts = ReadonlyMap<string, string>;

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
  if (text === undefined || text === null) return new Map();
  const held = JSON.parse(text) as Readonly<Record<string, string>>;
  return new Map(Object.entries(held));
}

/** An empty map forgets them. */
export function keepDrafts(form: string, drafts: DraftTexts): void {
  withStorage((storage) => (drafts.size === 0 ? storage.removeItem(keyOf(form)) : storage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(drafts)))));
}
