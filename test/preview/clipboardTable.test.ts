/** @jest-environment jsdom */
// The clipboard's two forms carry any block of texts there and back.

import fc from 'fast-check';
import type { CellView } from '../../src/host';
import { fromHtml, fromText, toHtml, toText } from '../../src/preview/grid/clipboardTable';

const cell = (text: string): CellView => ({ value: text, text, style: {} });
const block = (text: fc.Arbitrary<string>) => fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }));

describe('cells as tab-separated text', () => {
  it('makes lines of paragraphs and points', () => {
    expect(fromHtml('<table><tr><td><ul><li>one</li><li>two</li></ul></td><td><div><p>a</p><p>b<br><br>c</p></div></td><td><p>d</p></td></tr></table>')).toEqual([['one\ntwo', 'a\nb\n\nc', 'd']]);
  });

  it('come back as they went, whatever they hold', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', ',') });
    fc.assert(fc.property(block(texts).filter((rows) => rows.flat().some((text) => text !== '')), (rows) => {
      // A last empty line cannot be told from the line break programs put behind the last row.
      fc.pre(rows.at(-1)?.join('') !== '' || rows[0]?.length !== 1);
      expect(fromText(toText(rows.map((row) => row.map(cell))))).toEqual(rows);
    }));
  });

  it('take what spreadsheets and editors write', () => {
    expect(fromText('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']]);
    expect(fromText('one "quoted" word')).toEqual([['one "quoted" word']]);
    expect(fromText('')).toEqual([]);
  });
});

describe('cells as an HTML table', () => {
  it('come back as they went, apart from space at the edges', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', "'", 'é') });
    fc.assert(fc.property(block(texts), (rows) => {
      expect(fromHtml(toHtml(rows.map((row) => row.map(cell)), "'It''s'!$A$1"))).toEqual(rows);
    }));
  });

  it('keep their place beside merged cells of a web page', () => {
    expect(fromHtml('<p>x</p><table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c<br>d</td><td>&nbsp;e</td></tr></table>')).toEqual([['a', 'b', ''], ['', 'c\nd', 'e']]);
  });

  it('are none where the page holds no table', () => {
    expect(fromHtml('<p>just text</p>')).toBeUndefined();
  });
});
