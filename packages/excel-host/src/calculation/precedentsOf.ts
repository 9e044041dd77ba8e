// Which cells a formula looks at.

import { tokenize } from '@borgar/fx';
import { parseReference, type Area } from '@coachbook/workbook';
import { isReference } from '../formulas/tokens';

/** What one formula looks at. */
export interface Precedents {
  /** It may look anywhere: INDIRECT and its like, and whatever reaches as far as another formula spills. */
  readonly everything: boolean;
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
}

/** Of an engine's formula: plain references only. */
export function precedentsOf(formula: string): Precedents {
  const areas = tokenize(formula, { mergeRefs: true }).flatMap((token) =>
    isReference(token) ? (parseReference(token.value) ?? []) : [],
  );
  return { everything: /INDIRECT|OFFSET|RAND|CELL\(|INFO\(|#/i.test(formula), areas };
}
