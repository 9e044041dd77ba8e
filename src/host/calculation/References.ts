// Which cells any formula looks at: a change elsewhere needs no calculation.

import { tokenize } from '@borgar/fx';
import { parseReference, type Area } from '../../workbook';
import { isReference } from '../formulas/tokens';

/** What one formula looks at. */
export interface Precedents {
  /** It may look anywhere: INDIRECT and its like. */
  readonly everything: boolean;
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
}

/** Of an engine's formula: plain references only. */
export function precedentsOf(formula: string): Precedents {
  const areas = tokenize(formula, { mergeRefs: true }).flatMap((token) => (isReference(token) ? (parseReference(token.value) ?? []) : []));
  return { everything: /INDIRECT|OFFSET|RAND|CELL\(|INFO\(/i.test(formula), areas };
}

interface Span {
  first: number;
  last: number;
}

/** Grows with every formula added; coarse on purpose (one span of rows per column), never too small. */
export class References {
  private readonly bySheet = new Map<string, Map<number, Span>>();
  private readonly wide = new Map<string, Span>();
  private everything = false;

  add(precedents: Precedents, own: string): void {
    if (precedents.everything) this.everything = true;
    for (const { sheet, area } of precedents.areas) this.extend((sheet ?? own).toUpperCase(), area.left, area.right, area.top, area.bottom);
  }

  has(sheet: string, row: number, column: number): boolean {
    if (this.everything) return true;
    const name = sheet.toUpperCase();
    const inSpan = (span: Span | undefined): boolean => span !== undefined && row >= span.first && row <= span.last;
    return inSpan(this.wide.get(name)) || inSpan(this.bySheet.get(name)?.get(column));
  }

  private extend(sheet: string, left: number, right: number, top: number, bottom: number): void {
    if (right - left > 200) {
      grow(this.wide, sheet, top, bottom);
      return;
    }
    let columns = this.bySheet.get(sheet);
    if (!columns) this.bySheet.set(sheet, (columns = new Map()));
    for (let column = left; column <= right; column += 1) grow(columns, column, top, bottom);
  }
}

function grow<K>(spans: Map<K, Span>, key: K, first: number, last: number): void {
  const span = spans.get(key);
  if (!span) spans.set(key, { first, last });
  else {
    span.first = Math.min(span.first, first);
    span.last = Math.max(span.last, last);
  }
}
