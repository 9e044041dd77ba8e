// Who looks at a cell: a change elsewhere needs no calculation, and after one only what may have changed is read.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { Precedents } from './precedentsOf';

const bandHeight = 64;
/** Wider areas are kept apart: they would fill a list for every column. */
const widest = 200;
/** Taller ones too, for every band of rows. */
const tallest = 8 * bandHeight;

/** A formula by its sheet and the number of its cell; stale once the formula's precedents are others. */
export interface Dependent {
  readonly sheet: SheetState;
  readonly key: number;
  readonly precedents: Precedents;
}

interface Look extends Area {
  readonly dependent: Dependent;
}

/** Everything that looks at one sheet. */
class Looks {
  /** By column and band of rows. */
  private readonly near = new Map<number, Look[]>();
  readonly far: Look[] = [];
  /** Around all far ones: most cells are none of their business. */
  private hull = { top: Infinity, left: Infinity, bottom: -1, right: -1 };

  add(look: Look): void {
    if (look.right - look.left >= widest || look.bottom - look.top >= tallest) {
      const { top, left, bottom, right } = this.hull;
      this.hull = {
        top: Math.min(top, look.top),
        left: Math.min(left, look.left),
        bottom: Math.max(bottom, look.bottom),
        right: Math.max(right, look.right),
      };
      this.far.push(look);
      return;
    }
    for (let column = look.left; column <= look.right; column += 1) {
      for (let band = Math.floor(look.top / bandHeight); band <= Math.floor(look.bottom / bandHeight); band += 1) {
        const key = band * 16_384 + column;
        const list = this.near.get(key);
        if (list) list.push(look);
        else this.near.set(key, [look]);
      }
    }
  }

  has(row: number, column: number): boolean {
    return this.lists(row, column).some((list) => list.some((look) => reaches(look, row, column)));
  }

  at(row: number, column: number): readonly Look[] {
    return this.lists(row, column).flatMap((list) => list.filter((look) => reaches(look, row, column)));
  }

  private lists(row: number, column: number): readonly (readonly Look[])[] {
    const near = this.near.get(Math.floor(row / bandHeight) * 16_384 + column) ?? [];
    return reaches(this.hull, row, column) ? [near, this.far] : [near];
  }
}

function reaches({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Grows with every formula added; begun anew when the structure changes. */
export class Dependents {
  private readonly bySheet = new Map<string, Looks>();
  /** Those that may look anywhere. */
  readonly everywhere: Dependent[] = [];

  add(dependent: Dependent): void {
    if (dependent.precedents.everything) this.everywhere.push(dependent);
    for (const { sheet, area } of dependent.precedents.areas) {
      const name = (sheet ?? dependent.sheet.parts.name).toUpperCase();
      let looks = this.bySheet.get(name);
      if (!looks) this.bySheet.set(name, (looks = new Looks()));
      looks.add({ dependent, ...area });
    }
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.everywhere.length > 0 || (this.bySheet.get(sheet.toUpperCase())?.has(row, column) ?? false);
  }

  /** How many have to be asked one by one about each cell. */
  get far(): number {
    return [...this.bySheet.values()].reduce((count, looks) => count + looks.far.length, 0);
  }

  /** Of formulas that name their cells; the others are in `everywhere`. */
  of(sheet: string, row: number, column: number): readonly Dependent[] {
    return (this.bySheet.get(sheet.toUpperCase())?.at(row, column) ?? []).map(({ dependent }) => dependent);
  }
}
