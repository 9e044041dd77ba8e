// A1 references, as Excel writes them.

import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  LIMITS,
  parseArea,
  parseReference,
  quoteSheet,
  sheetReference,
  type Area,
} from '../src';

const arbitraryArea = fc
  .tuple(fc.nat(LIMITS.rows - 1), fc.nat(LIMITS.columns - 1), fc.nat(LIMITS.rows - 1), fc.nat(LIMITS.columns - 1))
  .map(([a, b, c, d]): Area => ({
    top: Math.min(a, c),
    bottom: Math.max(a, c),
    left: Math.min(b, d),
    right: Math.max(b, d),
  }));

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('know no column beyond XFD, and none that is no letters', () => {
    expect(columnIndex('XFE')).toBe(-1);
    expect(columnIndex('A1')).toBe(-1);
    expect(columnIndex('')).toBe(-1);
  });

  it('lead back to the area they name, absolute or not', () => {
    fc.assert(
      fc.property(arbitraryArea, fc.boolean(), (area, absolute) => {
        expect(parseArea(areaAddress(area, absolute))).toEqual(area);
      }),
    );
  });

  it('write whole rows and columns as Excel does', () => {
    expect(areaAddress({ top: 0, bottom: LIMITS.rows - 1, left: 1, right: 3 })).toBe('B:D');
    expect(areaAddress({ top: 5, bottom: 8, left: 0, right: LIMITS.columns - 1 })).toBe('6:9');
    expect(areaAddress({ top: 0, bottom: LIMITS.rows - 1, left: 0, right: LIMITS.columns - 1 })).toBe('1:1048576');
    expect(cellAddress(5, 1, true)).toBe('$B$6');
  });

  it.each(['', 'A', '6', 'A0', 'A1048577', 'A1:B', 'B:6', '1A', 'A1:B2:C3', 'AAAA1'])(
    'do not take %p for an area',
    (text) => {
      expect(parseArea(text)).toBeUndefined();
    },
  );

  it.each([
    ['Goals', 'Goals'],
    ['4 Goals', "'4 Goals'"],
    ["Helen's", "'Helen''s'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['Réglages', 'Réglages'],
    ['true', "'true'"],
  ])('write the sheet %s as %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it('carry any sheet name there and back', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
      .filter((text) => !/[\\/?*:[\]]/.test(text) && !/^'|'$/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(name, arbitraryArea, (sheet, area) => {
        expect(parseReference(`=${sheetReference(sheet, area)}`)).toEqual({ sheet, area });
      }),
    );
  });
});
