// What people type into cells, and what it is taken for.

import fc from 'fast-check';
import { COLUMNS } from '../../../src/domain';
import { LANGUAGES } from '../../../src/locales';
import { decodeValue } from '../../../src/sheets/values/decode';
import { encodeValue } from '../../../src/sheets/values/encode';
import { parseLinks, writeLinks } from '../../../src/sheets/values/links';
import { parseDay } from '../../../src/sheets/values/parseDay';
import { parseNumber } from '../../../src/sheets/values/parseNumber';
import { peopleNames } from '../../../src/sheets/values/references';
import { dayOfSerial, serialOfDay } from '../../../src/sheets/values/serialDay';

const people = peopleNames([
  { id: 'P1', name: 'Helen Marsh' },
  { id: 'P2', name: 'Jo Park' },
  { id: 'P3', name: 'jo  park ' },
]);

describe('days as serial numbers', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2024-02-29', 45351],
    ['2026-11-23', 46349],
  ])('%s is %i', (day, serial) => {
    expect(serialOfDay(day)).toBe(serial);
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('lose the time of day and know no day that does not exist', () => {
    expect(dayOfSerial(46349.99)).toBe('2026-11-23');
    expect(serialOfDay('2025-02-29')).toBeUndefined();
    expect(serialOfDay('soon')).toBeUndefined();
    expect(dayOfSerial(0)).toBeUndefined();
    expect(dayOfSerial(Number.NaN)).toBeUndefined();
    expect(dayOfSerial(3_000_000)).toBeUndefined();
  });
});

describe('days as text', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    [' 2026-03-01T09:30:00Z ', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['1st March 2026', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['1er mars 2026', '2026-03-01'],
    ['15 août 2026', '2026-08-15'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['15/3/2026', '2026-03-15'],
  ])('%p is read in any language', (text, day) => {
    for (const language of LANGUAGES) expect(parseDay(text, language)).toBe(day);
  });

  it('follow the language where the order of day and month is open', () => {
    expect(parseDay('3/4/2026', 'en')).toBe('2026-03-04');
    expect(parseDay('3/4/2026', 'fr')).toBe('2026-04-03');
  });

  it.each(['31.2.2026', 'next week', '2026', '13/13/2026', '', '5'])('%p is none', (text) => {
    for (const language of LANGUAGES) expect(parseDay(text, language)).toBeUndefined();
  });
});

describe('numbers as text', () => {
  it.each([
    ['12', 12],
    [' -3 ', -3],
    ['−3', -3],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1 234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1,234', 1234],
    ['0,125', 0.125],
    ['12 %', 0.12],
    ['1e3', 1000],
  ])('%p is %p', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each(['', 'twelve', '12 apples', '1-2', '=1+1', '%', '--3', '1e999'])('%p is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('dependencies in one cell', () => {
  it('are read as people type them', () => {
    expect(parseLinks('A3, a4fs + 2 d; A5SS-1\nA6+3')).toEqual({
      links: [
        { action: 'A3', type: 'FS', lag: 0 },
        { action: 'a4', type: 'FS', lag: 2 },
        { action: 'A5', type: 'SS', lag: -1 },
        { action: 'A6', type: 'FS', lag: 3 },
      ],
      unread: [],
    });
  });

  it('survive being written and read', () => {
    const link = fc.record({
      action: fc.nat(999).map((n) => `A${n}`),
      type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
      lag: fc.integer({ min: -99, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 5 }), (links) =>
        expect(parseLinks(writeLinks(links as never))).toEqual({ links, unread: [] }),
      ),
    );
  });

  it('have no lag of minus nothing, and none without end', () => {
    expect(parseLinks(`A1+${'9'.repeat(400)}`)).toMatchObject({ links: [], unread: [expect.any(String)] });
    expect(parseLinks('A1SS-0').links).toEqual([{ action: 'A1', type: 'SS', lag: 0 }]);
  });

  it('are written so that they are read as the same, whatever the id looks like', () => {
    for (const action of ['2026-11', 'A-0', 'KFS', 'xSS+3', 'a + 1 d']) {
      const links = [{ action, type: 'FS', lag: 0 }] as const;
      expect(parseLinks(writeLinks(links))).toEqual({ links, unread: [] });
    }
  });
});

describe('a cell read by its column', () => {
  const read = (cell: Parameters<typeof decodeValue>[0], rule: Parameters<typeof decodeValue>[1]) =>
    decodeValue(cell, rule, 'en', people);

  it('takes the name of a choice in either language', () => {
    expect(read(' qualitative ', COLUMNS.goals.kind)).toEqual({ value: 'qualitative' });
    expect(read('Qualitatif', COLUMNS.goals.kind)).toEqual({ value: 'qualitative' });
    expect(read('purple', COLUMNS.goals.kind)).toMatchObject({ value: undefined, problem: { code: 'cell.notInList' } });
  });

  it('finds a person by name, case and spaces aside, and says when two bear it', () => {
    expect(read('helen  MARSH', COLUMNS.goals.owner)).toEqual({ value: 'P1' });
    expect(read('P2', COLUMNS.goals.owner)).toEqual({ value: 'P2' });
    expect(read('Jo Park', COLUMNS.goals.owner)).toMatchObject({
      problem: { code: 'reference.ambiguous', params: { ids: ['P2', 'P3'] } },
    });
    expect(read('Nobody', COLUMNS.goals.owner)).toEqual({ value: 'Nobody' });
  });

  it('names errors of Excel and never takes them for values', () => {
    expect(read({ error: '#REF!' }, COLUMNS.goals.target)).toMatchObject({
      value: undefined,
      problem: { code: 'cell.error', params: { value: '#REF!' } },
    });
    expect(read({ error: '#N/A' }, COLUMNS.goals.answers)).toMatchObject({
      value: [],
      problem: { code: 'cell.error' },
    });
  });

  it('takes blanks of any kind for blank', () => {
    for (const blank of [null, '', '   ', '\u00a0'])
      expect(read(blank, COLUMNS.goals.target)).toEqual({ value: undefined });
  });

  it('takes a truth value for none of number and day', () => {
    expect(read(true, COLUMNS.goals.target)).toMatchObject({ problem: { code: 'cell.notANumber' } });
    expect(read(true, COLUMNS.goals.due)).toMatchObject({ problem: { code: 'cell.impossibleDay' } });
    expect(read(true, COLUMNS.statements.reversed)).toEqual({ value: true });
  });

  it('gives back what was written, for every kind of column and language', () => {
    const day = fc.integer({ min: 36526, max: 60000 }).map((serial) => dayOfSerial(serial) as string);
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((value) => (value === 0 ? 0 : value));
    const cases = fc.oneof(
      fc.tuple(fc.constant(COLUMNS.goals.due), day),
      fc.tuple(fc.constant(COLUMNS.goals.target), number),
      fc.tuple(fc.constant(COLUMNS.goals.kind), fc.constantFrom('quantitative', 'qualitative')),
      fc.tuple(fc.constant(COLUMNS.goals.owner), fc.constantFrom('P1', 'P2', 'P3', 'P9')),
      fc.tuple(fc.constant(COLUMNS.goals.answers), fc.array(fc.constantFrom('K1', 'F2', 'C3'), { maxLength: 4 })),
      fc.tuple(fc.constant(COLUMNS.competences.others), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 })),
      fc.tuple(fc.constant(COLUMNS.statements.reversed), fc.boolean()),
    );
    fc.assert(
      fc.property(cases, fc.constantFrom(...LANGUAGES), ([rule, value], language) => {
        expect(decodeValue(encodeValue(value, rule, language, people), rule, language, people)).toEqual({ value });
      }),
    );
  });
});
