// A name nobody has yet: "Column", "Column2", "Sheet3".

import { TakenNames } from './TakenNames';

/** `base` alone where `from` is undefined and it is free; else base with the first free number from `from`. */
export function uniqueName(base: string, taken: readonly string[], from?: number): string {
  return new TakenNames(taken).take(base, from);
}
