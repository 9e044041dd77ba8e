// Keys in the role matrix: letters write, arrows move and never leave the grid.
import fc from 'fast-check';
import { readRaciCode } from '../../../src/domain';
import { gridMove } from '../../../src/taskpane/roles/gridMove';
import { RACI_CODES, raciCodeAfter } from '../../../src/taskpane/roles/raciCodeAfter';

describe('a key in a cell of the matrix', () => {
  it.each([
    ['', 'r', 'R'],
    ['', 'C', 'C'],
    ['R', 'a', 'A/R'],
    ['A', 'r', 'A/R'],
    ['r', 'A', 'A/R'],
    ['C', 'i', 'I'],
    ['A/R', 'C', 'C'],
    ['A/R', 'a', 'R'],
    ['R/A', 'r', 'A'],
    ['I', 'i', ''],
    ['A/R', 'Delete', ''],
    ['R', 'Backspace', ''],
    ['who?', 'R', 'R'],
  ])('makes of %j by %s: %j', (current, key, after) => {
    expect(raciCodeAfter(current, key)).toBe(after);
  });

  it.each(['x', 'Tab', 'Enter', 'Shift', 'F2'])('means nothing: %s', (key) => {
    expect(raciCodeAfter('R', key)).toBeUndefined();
  });

  it('only ever writes what the matrix can read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), fc.constantFrom('r', 'a', 'c', 'i', 'Delete'), (current, key) => {
        const after = raciCodeAfter(current, key);
        return after !== undefined && RACI_CODES.includes(after) && readRaciCode(after).kind === 'read';
      }),
    );
  });
});

describe('moving in the matrix', () => {
  it('turns left and right round in mirrored writing', () => {
    const from = { row: 1, column: 1 };
    expect(gridMove(from, { key: 'ArrowRight', ctrlKey: false, isMirrored: false }, 3, 3)).toEqual({
      row: 1,
      column: 2,
    });
    expect(gridMove(from, { key: 'ArrowRight', ctrlKey: false, isMirrored: true }, 3, 3)).toEqual({
      row: 1,
      column: 0,
    });
    expect(gridMove(from, { key: 'End', ctrlKey: true, isMirrored: false }, 3, 4)).toEqual({ row: 2, column: 3 });
    expect(gridMove(from, { key: 'a', ctrlKey: false, isMirrored: false }, 3, 3)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const keys = fc.array(
      fc.record({
        key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'),
        ctrlKey: fc.boolean(),
        isMirrored: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), keys, (rows, columns, pressed) => {
        const end = pressed.reduce((at, key) => gridMove(at, key, rows, columns) ?? at, { row: 0, column: 0 });
        return end.row >= 0 && end.row < rows && end.column >= 0 && end.column < columns;
      }),
    );
  });
});
