// Which cells any formula looks at: a change elsewhere needs no calculation.

import { parseA1Ref } from '@borgar/fx';
import { LIMITS } from '../../workbook';
import { isReference, tokensOf } from '../formulas/tokens';

interface Span {
  first: number;
  last: number;
}

/** Grows with every formula added; coarse on purpose (one span of rows per column), never too small. */
export class References {
  private readonly bySheet = new Map<string, Map<number, Span>>();
  private readonly wide = new Map<string, Span>();
  private everything = false;

  /** An engine's formula: plain references only. */
  add(formula: string, own: string): void {
    if (/INDIRECT|OFFSET|RAND|CELL\(|INFO\(/i.test(formula)) this.everything = true;
    for (const token of tokensOf(formula)) {
      if (!isReference(token)) continue;
      const reference = parseA1Ref(token.value);
      if (!reference || !('range' in reference) || !reference.range) continue;
      const sheet = (('context' in reference ? reference.context?.[0] : undefined) ?? own).toUpperCase();
      const { range } = reference;
      this.extend(sheet, range.left ?? 0, range.right ?? LIMITS.columns - 1, range.top ?? 0, range.bottom ?? LIMITS.rows - 1);
    }
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
