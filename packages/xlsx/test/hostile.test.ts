// Files that are broken, or meant to break us: a typed error, soon, and never more memory than the limits allow.

import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { emptyWorkbook } from '@coachbook/workbook';
import { FileError, readXlsx, writeXlsx } from '../src';
import type { Limits } from '../src';
import { everything } from './everything';
import { archiveOf, packageOf, relationshipsOf } from './packageOf';

function codeOf(bytes: Uint8Array, limits?: Partial<Limits>): string {
  try {
    readXlsx(bytes, limits);
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const wide = (text: string): readonly number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = writeXlsx(everything);

describe('a file that is something else', () => {
  it.each<readonly [string, string, Uint8Array]>([
    ['nothing at all', 'truncated', new Uint8Array()],
    ['text', 'notAZip', strToU8('Goal;Target\nSleep;8')],
    [
      'a workbook with a password',
      'encrypted',
      Uint8Array.from([...compound, ...new Array<number>(600).fill(0), ...wide('EncryptedPackage')]),
    ],
    [
      'a workbook of Excel 97',
      'legacyFormat',
      Uint8Array.from([...compound, ...new Array<number>(600).fill(0), ...wide('Workbook')]),
    ],
    ['an archive of pictures', 'notAWorkbook', archiveOf({ 'a.png': 'x' })],
    [
      'a text document',
      'notAWorkbook',
      archiveOf({
        '_rels/.rels': relationshipsOf(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<document/>',
      }),
    ],
    [
      'an OpenDocument spreadsheet',
      'notAWorkbook',
      archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }),
    ],
    [
      'a binary workbook',
      'binaryFormat',
      archiveOf({
        '_rels/.rels': relationshipsOf(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': 'x',
      }),
    ],
    ['a workbook without sheets', 'notAWorkbook', packageOf('', { 'xl/workbook.xml': '<workbook/>' })],
    [
      'a workbook whose sheet is missing',
      'damaged',
      packageOf('', { 'xl/_rels/workbook.xml.rels': relationshipsOf(['rId1', 'worksheet', 'worksheets/other.xml']) }),
    ],
  ])('%s', (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('a damaged file', () => {
  it('is told as truncated wherever it ends', () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999])
      expect(codeOf(good.subarray(0, Math.floor(good.length * share)))).toBe('truncated');
  });

  it('ends in a typed error or is read, whichever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof codeOf(bytes)).toBe('string');
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['XML that ends early', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['XML that is nested without end', '<x>'.repeat(300) + '</x>'.repeat(300)],
    [
      'an element of more attributes than any has',
      `<sheetData/><x ${Array.from({ length: 2000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
    ],
    ['a row that no sheet has', '<sheetData><row r="9999999"/></sheetData>'],
    ['a cell that no sheet has', '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>'],
  ])('is told as damaged: %s', (_, sheet) => {
    expect(codeOf(packageOf(sheet))).toBe('damaged');
  });
});

describe('a hostile file', () => {
  it('may declare no entities', () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>';
    expect(codeOf(packageOf('<sheetData/>', { 'xl/sharedStrings.xml': laughs }))).toBe('entityDeclaration');
    const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook/>';
    expect(codeOf(packageOf('<sheetData/>', { 'xl/workbook.xml': outside }))).toBe('entityDeclaration');
  });

  it('may not grow out of proportion', () => {
    const bomb = packageOf(`<sheetData>${' '.repeat(24 * 2 ** 20)}</sheetData>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(bomb)).toBe('tooLarge');
    expect(codeOf(bomb, { ratio: 5000, inflatedBytes: 2 ** 20 })).toBe('tooLarge');
  });

  it('may not grow out of proportion in many parts of which none does', () => {
    const part = ' '.repeat(6 * 2 ** 20);
    const names = Array.from({ length: 4 }, (_, at) => `${at + 1}`);
    const bomb = packageOf('<sheetData/>', {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name) => `<sheet name="${name}" r:id="rId${name}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationshipsOf(
        ...names.map((name) => [`rId${name}`, 'worksheet', `worksheets/sheet${name}.xml`] as const),
      ),
      ...Object.fromEntries(
        names.map((name) => [
          `xl/worksheets/sheet${name}.xml`,
          `<worksheet><sheetData>${part}</sheetData></worksheet>`,
        ]),
      ),
    });
    expect(codeOf(bomb)).toBe('tooLarge');
    expect(codeOf(bomb, { ratio: 5000 })).toBe('read');
  });

  it('may not lie about the size of its parts', () => {
    const bytes = packageOf(`<sheetData>${' '.repeat(2 ** 20)}</sheetData>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(codeOf(bytes, { inflatedBytes: 2 ** 18 })).toBe('tooLarge');
  });

  it('may not use one part’s bytes for another, nor bytes within them', () => {
    const parts = { 'xl/a.xml': 'a'.repeat(100), 'xl/b.xml': 'b'.repeat(100) };
    const good = packageOf('<sheetData/>', parts);
    const entries: number[] = [];
    const view = new DataView(good.buffer, good.byteOffset, good.byteLength);
    for (let at = 0; at < good.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    const [first = 0, second = 0] = entries.slice(-2);
    const withPlace = (offset: number, size: number): Uint8Array => {
      const bytes = good.slice();
      const copy = new DataView(bytes.buffer);
      copy.setUint32(second + 42, offset, true);
      copy.setUint32(second + 20, size, true);
      return bytes;
    };
    const [offset, size] = [view.getUint32(first + 42, true), view.getUint32(first + 20, true)];
    const [own, ownSize] = [view.getUint32(second + 42, true), view.getUint32(second + 20, true)];
    expect(codeOf(withPlace(own, ownSize))).toBe('read');
    expect(codeOf(withPlace(offset, size))).toBe('damaged');
    expect(codeOf(withPlace(offset + 31, 0))).toBe('damaged');
    // A name and an extra field of the part's own lie between its header and its bytes.
    expect(codeOf(withPlace(own - 1, ownSize))).toBe('damaged');
  });

  it('may not hold more than the limits say', () => {
    const rows = `<sheetData>${'<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(50)}</sheetData>`;
    expect(codeOf(packageOf(rows), { cells: 100 })).toBe('read');
    expect(codeOf(packageOf(rows), { cells: 99 })).toBe('tooLarge');
    const merges = `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(50)}</mergeCells>`;
    expect(codeOf(packageOf(merges), { areas: 50 })).toBe('read');
    expect(codeOf(packageOf(merges), { areas: 49 })).toBe('tooLarge');
    expect(codeOf(packageOf(merges), { elements: 80 })).toBe('read');
    expect(codeOf(packageOf(merges), { elements: 50 })).toBe('tooLarge');
    expect(
      codeOf(packageOf(`<sheetData/><x ${Array.from({ length: 500 }, (_, at) => `a${at}=""`).join(' ')}/>`), {
        elements: 50,
      }),
    ).toBe('tooLarge');
    expect(codeOf(good, { sheets: 0 })).toBe('tooLarge');
    expect(codeOf(good, { tables: 0 })).toBe('tooLarge');
    expect(codeOf(good, { fileBytes: 1000 })).toBe('tooLarge');
    expect(codeOf(good, { entries: 5 })).toBe('tooLarge');
  });

  it('may not blow up one long formula by sharing it', () => {
    const formula = `1${'+1'.repeat(4000)}`;
    const rows = Array.from(
      { length: 40 },
      (_, row) =>
        `<row><c>${row === 0 ? `<f t="shared" ref="A1:A40" si="0">${formula}</f>` : '<f t="shared" si="0"/>'}</c></row>`,
    ).join('');
    expect(codeOf(packageOf(`<sheetData>${rows}</sheetData>`), { formulaCharacters: 100_000 })).toBe('tooLarge');
  });

  it('finds its parts by name only, whatever they are called', () => {
    const bytes = packageOf('<sheetData/>', {
      '../../outside.xml': '<x/>',
      '/etc/passwd': 'x',
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(['rId1', 'comments', '../../../../../../etc/passwd']),
    });
    expect(codeOf(bytes)).toBe('damaged');
  });

  it('has no property that is no number, though it says so', () => {
    const properties =
      '<Properties><property name="a"><i4>1e999</i4></property><property name="b"><r8>NaN</r8></property><property name="c"><r8>1.5</r8></property><property name="d"><i4>-0</i4></property></Properties>';
    const bytes = packageOf('<sheetData/>', {
      '_rels/.rels': relationshipsOf(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': properties,
    });
    expect(readXlsx(bytes).workbook.properties.custom).toEqual({ a: 0, b: 0, c: 1.5, d: 0 });
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__'])(
    'may not pass %s, which every object has, for something we know',
    (word) => {
      const bytes = packageOf(
        `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="${word}" priority="1"/></conditionalFormatting><${word}/>`,
        {
          'xl/_rels/workbook.xml.rels': relationshipsOf(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'styles', 'styles.xml'],
            ['rId9', word, 'x.xml'],
          ),
          'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(['rId1', word, '../x.xml']),
          'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><borders><border/><border><left style="${word}"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs></styleSheet>`,
        },
      );
      const { workbook, losses } = readXlsx(bytes);
      expect(losses.filter(({ kind }) => typeof kind !== 'string')).toEqual([]);
      expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
      expect(readXlsx(writeXlsx(workbook)).workbook).toEqual(workbook);
    },
  );

  it('may use neither passwords for parts nor unknown compression', () => {
    const bytes = writeXlsx(emptyWorkbook());
    const changed = (offset: number, value: number): Uint8Array => {
      const copy = bytes.slice();
      const view = new DataView(copy.buffer);
      for (let at = 0; at < copy.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
      return copy;
    };
    expect(codeOf(changed(8, 1))).toBe('encrypted');
    expect(codeOf(changed(10, 14))).toBe('damaged');
    expect(codeOf(zipSync({ '_rels/.rels': strToU8('not xml') }))).toBe('damaged');
  });
});
