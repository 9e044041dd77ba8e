/** @jest-environment jsdom */
// Copied HTML becomes cells as Excel makes them of it.

import fc from 'fast-check';
import type { CellView } from '@coachbook/excel-host';
import { readHtml } from '../src/clipboard/readHtml';
import { writeHtml } from '../src/clipboard/writeHtml';
import { excel, google, libreOffice } from './copiedPages';

const texts = (html: string) => readHtml(html, 'mdy')?.rows.map((row) => row.map(({ text }) => text));

describe('cells copied in Excel', () => {
  const read = readHtml(excel, 'dmy');
  const at = (row: number, column: number) => read?.rows[row]?.[column];

  it('keep looks and merged cells', () => {
    expect(at(0, 0)).toEqual({
      text: 'A long head',
      style: {
        font: { name: 'Arial', size: 14, bold: true, italic: true, underline: 'double', color: 'FFFFFF' },
        fill: '0F6C6D',
        horizontal: 'center',
        borders: { top: { line: 'thin', color: '000000' }, bottom: { line: 'double', color: '0F6C6D' } },
      },
    });
    expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(at(1, 2)).toMatchObject({ text: 'first line\nsecond line', style: { vertical: 'top', wrap: true } });
  });

  it('keep numbers, days and texts by their number format', () => {
    expect(at(0, 2)).toMatchObject({ value: 1234.5, style: { numberFormat: '#,##0.00\\ "€"' } });
    expect(at(0, 2)?.style?.horizontal).toBeUndefined();
    expect(at(1, 0)).toMatchObject({ value: 46082, style: { numberFormat: 'yyyy\\-mm\\-dd' } });
    expect(at(1, 1)).toMatchObject({ value: '007', style: { numberFormat: '@' } });
    expect(at(2, 0)).toMatchObject({ value: 46022, style: { numberFormat: 'm/d/yyyy', font: { strike: true } } });
    expect(at(2, 1)).toMatchObject({ value: 0.125, style: { numberFormat: '0.00%' } });
  });

  it('keep links', () => {
    expect(at(2, 2)).toMatchObject({
      text: 'our page',
      link: 'https://example.org/a?b=1&c=2',
      style: { font: { underline: 'single', color: '467886' } },
    });
  });
});

describe('cells copied in other programs', () => {
  it('keep what Google Sheets says', () => {
    const [[text, day] = [], [link, truth] = []] = readHtml(google, 'mdy')?.rows ?? [];
    expect(text).toMatchObject({
      value: '007',
      style: {
        font: { bold: true, color: 'C00000' },
        fill: 'FFF2CC',
        vertical: 'center',
        borders: { bottom: { line: 'thin', color: '000000' } },
      },
    });
    expect(day).toMatchObject({
      value: 46082,
      style: { numberFormat: 'yyyy-mm-dd', font: { name: 'Arial', size: 10 } },
    });
    expect(link).toMatchObject({ value: 'our page', link: 'https://example.org/' });
    expect(truth).toMatchObject({ value: true, style: { wrap: true } });
  });

  it('do not keep the lines of its grid as borders', () => {
    expect(readHtml(google, 'mdy')?.rows[1]?.[1]?.style?.borders).toBeUndefined();
    expect(readHtml(google, 'mdy')?.rows[0]?.[0]?.style?.borders).toEqual({
      bottom: { line: 'thin', color: '000000' },
    });
  });

  it('keep the value of a single cell of it, which is no table', () => {
    const read = readHtml(
      '<meta charset="utf-8"><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><span style="font-size:10pt;font-family:Arial;font-style:italic;" data-sheets-root="1" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.5}" data-sheets-numberformat="{&quot;1&quot;:3,&quot;2&quot;:&quot;0%&quot;}">50%</span>',
      'mdy',
    );
    expect(read?.rows).toEqual([
      [{ text: '50%', value: 0.5, style: { font: { italic: true, size: 10, name: 'Arial' }, numberFormat: '0%' } }],
    ]);
  });

  it('keep what LibreOffice says', () => {
    const read = readHtml(libreOffice, 'mdy');
    expect(read?.rows[0]?.[0]).toMatchObject({
      text: 'Head',
      style: {
        font: { bold: true, italic: true, name: 'Arial', size: 14, color: 'FF0000' },
        fill: 'FFFF00',
        horizontal: 'center',
        borders: { top: { line: 'thin', color: '0F6C6D' }, bottom: { line: 'double', color: '000000' } },
      },
    });
    expect(read?.rows[0]?.[1]).toMatchObject({ value: 1234.5, style: { numberFormat: '#,##0.00 "€"' } });
    expect(read?.rows[1]).toMatchObject([
      { value: '007', style: { numberFormat: '@' } },
      { value: 46000, style: { numberFormat: 'yyyy-mm-dd' } },
    ]);
    expect(read?.rows[2]).toMatchObject([
      { value: '=1+1', style: { font: { underline: 'single', strike: true } } },
      { value: -5.25, style: { numberFormat: '#,##0.00;[Red]-#,##0.00' } },
    ]);
    expect(read?.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
  });

  it('keep numbers shown with a decimal comma', () => {
    const cell = (code: string, text: string) =>
      readHtml(`<table><tr><td style='mso-number-format:"${code}"'>${text}</td></tr></table>`, 'dmy')?.rows[0]?.[0]
        ?.value;
    expect(cell('\\#\\,\\#\\#0\\.00', '-1 234,50')).toBe(-1234.5);
    expect(cell('\\#\\,\\#\\#0', '1.234')).toBe(1234);
    expect(cell('0\\.0%', '12,5 %')).toBe(0.125);
    expect(cell('dd\\/mm\\/yyyy', '03/04/2026')).toBe(46115);
    expect(cell('0\\.00', 'not known yet')).toBeUndefined();
  });
});

describe('web pages', () => {
  it('become lines of text where they are paragraphs, and tables where they are tables', () => {
    expect(
      texts(
        '<h1>Plan</h1><p>one<br>two <b>three</b></p><div>x<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c<br>d</td><td>&nbsp;e</td></tr></table>y</div>',
      ),
    ).toEqual([
      ['Plan', '', ''],
      ['one', '', ''],
      ['two three', '', ''],
      ['x', '', ''],
      ['a', 'b', ''],
      ['', 'c\nd', 'e'],
      ['y', '', ''],
    ]);
    expect(
      texts(
        '<table><tr><td><ul><li>one</li><li>two</li></ul></td><td><div><p>a</p><p>b<br><br>c</p></div></td><td><p>d</p></td></tr></table>',
      ),
    ).toEqual([['one\ntwo', 'a\nb\n\nc', 'd']]);
  });

  it('bring no scripts, no addresses but those of the web and of mail, and fetch nothing', () => {
    const fetched: string[] = [];
    const before = globalThis.Image;
    Object.assign(globalThis, {
      Image: class {
        set src(address: string) {
          fetched.push(address);
        }
      },
      harmed: false,
    });
    try {
      const read = readHtml(
        '<table><tr><td onclick="harmed=true"><script>harmed = true</script><img src="https://example.org/pixel.png" onerror="harmed=true">text</td><td><a href="javascript:alert(1)">x</a></td><td><a href="file:///etc/passwd">y</a></td><td><a href="mailto:a@example.org">z</a></td><td style="background:url(https://example.org/b.png) #ff0000">f</td></tr></table>',
        'mdy',
      );
      expect(read?.rows[0]?.map(({ text, link }) => [text, link])).toEqual([
        ['text', undefined],
        ['x', undefined],
        ['y', undefined],
        ['z', 'mailto:a@example.org'],
        ['f', undefined],
      ]);
      expect(read?.rows[0]?.[4]?.style?.fill).toBe('FF0000');
      expect([fetched, (globalThis as unknown as { readonly harmed: boolean }).harmed]).toEqual([[], false]);
    } finally {
      globalThis.Image = before;
    }
  });

  it('are none where they are empty or far too large', () => {
    expect(readHtml('<p> </p>', 'mdy')).toBeUndefined();
    expect(
      readHtml(`<table>${'<tr><td colspan="1000" rowspan="1000">x</td></tr>'.repeat(1_000)}</table>`, 'mdy'),
    ).toBeUndefined();
  });
});

describe('cells copied here', () => {
  it('come back with values, looks, links and merges, apart from space at the edges', () => {
    const style = fc.record(
      {
        font: fc.record(
          {
            name: fc.constantFrom('Arial', 'Times New Roman'),
            size: fc.constantFrom(9, 10.5, 24),
            bold: fc.constant(true as const),
            italic: fc.constant(true as const),
            underline: fc.constantFrom('single' as const, 'double' as const),
            strike: fc.constant(true as const),
            color: fc.constantFrom('0F6C6D', 'FFFFFF'),
          },
          { requiredKeys: ['size'] },
        ),
        fill: fc.constantFrom('FFF2CC', 'FFFFFF'),
        borders: fc.constantFrom(
          { top: { line: 'thin' as const, color: 'C00000' } },
          { left: { line: 'double' as const, color: '000000' }, bottom: { line: 'medium' as const, color: '7F7F7F' } },
          { right: { line: 'thick' as const, color: '0072B2' } },
        ),
        horizontal: fc.constantFrom('center' as const, 'justify' as const),
        vertical: fc.constantFrom('top' as const, 'center' as const),
        wrap: fc.constant(true as const),
        numberFormat: fc.constantFrom('#,##0.00 "€";[Red]-#,##0.00', 'yyyy\\-mm\\-dd', '@'),
      },
      { requiredKeys: ['font'] },
    );
    const cell = fc.record({ text: fc.string({ unit: fc.constantFrom('a', '<', '&', '"', "'", 'é', '=') }), style });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const cells = rows.map((row) => row.map((one): CellView => ({ value: one.text, ...one })));
        const read = readHtml(writeHtml({ rows: cells, merges: [], linkAt: () => undefined }, 'mark'), 'mdy');
        expect(read?.rows.map((row) => row.map(({ text, style: look }) => ({ text, style: look })))).toEqual(rows);
      }),
    );
    const number: CellView = { value: 0.1 + 0.2, text: '0.30', style: { numberFormat: '0.00' } };
    const read = readHtml(
      writeHtml(
        {
          rows: [[number, { value: null, text: '', style: {} }]],
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
          linkAt: () => 'https://example.org/?a&b',
        },
        'mark',
      ),
      'mdy',
    );
    expect(read).toMatchObject({
      rows: [[{ value: 0.1 + 0.2, link: 'https://example.org/?a&b' }, {}]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });
});

describe('words every object of JavaScript knows', () => {
  it('are neither formats nor alignments', () => {
    const cell = readHtml(
      '<table><tr><td align="constructor" valign="tostring" style="mso-number-format:constructor">a</td></tr></table>',
      'mdy',
    )?.rows[0]?.[0];
    expect(cell?.style?.numberFormat).toBe('constructor');
    expect(cell?.style).not.toHaveProperty('horizontal');
    expect(cell?.style).not.toHaveProperty('vertical');
  });
});
