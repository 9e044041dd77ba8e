// Borders of CSS.

import type { Border, BorderLine, CellStyle } from '@coachbook/workbook';
import { colorOf } from './colorOf';
import type { Declarations } from './declarationsOf';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The broadest thin and medium lines, in Excel's points (.5, 1 and 1.5 for thin, medium and thick); 1, 2 and 3 pixels say the same. */
const [THIN, MEDIUM] = [0.75, 1.25];

/** The borders a cell's declarations leave it with; undefined where it has none. */
export function bordersOf(declared: readonly Declarations[]): CellStyle['borders'] {
  const found: Partial<Record<(typeof sides)[number], Border>> = {};
  for (const declarations of declared) {
    for (const [property, value] of declarations) {
      const side = sides.find((one) => property === `border-${one}`);
      if (property !== 'border' && side === undefined) continue;
      const border = borderOf(value);
      for (const one of side === undefined ? sides : [side]) {
        if (border) found[one] = border;
        else delete found[one];
      }
    }
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function borderOf(value: string): Border | undefined {
  const style = /\b(solid|double|dotted|dashed|hairline|dot-dash|dot-dot-dash)\b/i.exec(value)?.[1]?.toLowerCase();
  const [, size, unit] = /(?:^|\s)([\d.]+)(px|pt)/i.exec(value) ?? [];
  if (style === undefined || Number(size) === 0) return undefined;
  const points = size === undefined ? THIN : Number(size) * (unit?.toLowerCase() === 'px' ? 0.5 : 1);
  return { line: lineOf(style, points), color: colorOf(value.replace(/windowtext/i, '')) ?? '000000' };
}

function lineOf(style: string, points: number): BorderLine {
  switch (style) {
    case 'double':
      return 'double';
    case 'dotted':
      return 'dotted';
    case 'hairline':
      return 'hair';
    case 'dashed':
    case 'dot-dash':
    case 'dot-dot-dash':
      return 'dashed';
    default:
      return points <= THIN ? 'thin' : points <= MEDIUM ? 'medium' : 'thick';
  }
}
