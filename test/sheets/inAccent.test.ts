// Another accent: every shade follows, everything stays readable, states keep their colours.

import fc from 'fast-check';
import { newWorkbook } from '../../src/app';
import { contrast, inAccent } from '../../src/sheets';
import { paletteOf } from '../../src/sheets/theme/palette';
import { COLORS } from '../../src/sheets/theme/styles';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => number.toString(16).padStart(6, '0').toUpperCase());
const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' });

describe('an accent', () => {
  it('can be read in every shade, whatever colour somebody chooses', () => {
    fc.assert(
      fc.property(anyColor, (accent) => {
        const palette = paletteOf(accent);
        const of = (color: string): string => palette.get(color) ?? '';
        expect(contrast(of(COLORS.accent), 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of(COLORS.accentDark), of(COLORS.accentTint))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of(COLORS.accentDark), of(COLORS.accentPale))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(COLORS.text, of(COLORS.accentPale))).toBeGreaterThanOrEqual(7);
        for (const shade of palette.values()) expect(shade).toMatch(/^[0-9A-F]{6}$/);
      }),
    );
  });

  it('is taken as it is where it can be read', () => {
    expect(paletteOf('1B5E20').get(COLORS.accent)).toBe('1B5E20');
    expect(paletteOf('FFEB3B').get(COLORS.accent)).not.toBe('FFEB3B');
  });

  it('leaves nothing of our own in the workbook but the colours of states', () => {
    const text = JSON.stringify(
      inAccent(workbook, '4A148C').sheets.map(({ conditionalFormats: _rules, ...sheet }) => sheet),
    );
    const own = [COLORS.accent, COLORS.accentDark, COLORS.accentTint, COLORS.accentPale];
    expect(own.filter((color) => JSON.stringify(workbook.sheets).includes(color))).toEqual(own);
    expect(own.filter((color) => text.includes(color))).toEqual([]);
  });

  it('changes looks and nothing else', () => {
    const painted = inAccent(workbook, '4A148C');
    const contents = (sheets: typeof workbook.sheets) =>
      sheets.map((sheet) => [
        sheet.name,
        sheet.tables,
        sheet.validations,
        sheet.rows.map(({ cells }) => cells.map(({ column, value, formula }) => [column, value, formula])),
      ]);
    expect(contents(painted.sheets)).toEqual(contents(workbook.sheets));
    expect(inAccent(workbook, COLORS.accent)).toBe(workbook);
  });
});
