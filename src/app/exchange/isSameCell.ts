// Whether a cell of a file says what the workbook says already.

import type { ColumnRule } from '../../domain';

export function isSameCell(from: unknown, to: unknown, rule: ColumnRule): boolean {
  if (typeof from === 'number' && typeof to === 'number')
    return Math.abs(from - to) <= 1e-9 * Math.max(1, Math.abs(from));
  // A sentence may have lost its line ends on the way.
  if (rule.kind === 'text')
    return (
      String(from ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim() === String(to).replaceAll(/\s+/g, ' ').trim()
    );
  // The order in which people named things says nothing.
  const plain = (value: unknown): string =>
    JSON.stringify(Array.isArray(value) ? value.map((one: unknown) => JSON.stringify(one)).sort() : value);
  return plain(from) === plain(to);
}
