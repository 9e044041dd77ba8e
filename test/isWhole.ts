/** With COACHBOOK_WHOLE=1 the long series of tests run whole; else a sample of each, the same on every run. */
export const isWhole = process.env.COACHBOOK_WHOLE === '1';

/** Every `step`th of a series, from the first; the whole of it where that is asked for. */
export function sampled<Item>(items: readonly Item[], step: number): readonly Item[] {
  return isWhole ? items : items.filter((_, at) => at % step === 0);
}
