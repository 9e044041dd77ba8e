// File names out of anything a roster may hold: safe everywhere, never a path, never twice.

import { basename, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { fieldsNobodyHas, FileNames } from '../../../src/app/distribution/fileNames';

const odd = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'é',
    'e\u0301',
    ' ',
    '.',
    '-',
    '/',
    '\\',
    ':',
    '*',
    '?',
    '"',
    '<',
    '>',
    '|',
    '\n',
    '\u0000',
    '\u202e',
    '\u200b',
    '🙂',
    '王',
    'CON',
    'nul',
    '..',
    '{',
    '}',
    '~',
    '$',
    '%',
    '\ud800',
  ),
  maxLength: 80,
});

describe('file names', () => {
  it('are plain names in one folder on every system, each different from all before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(odd, odd), { maxLength: 20 }),
        fc.constantFrom('{name} - {project}.xlsx', '{name}', '../{project}/{name}.xlsx', '{nobody}'),
        (people, pattern) => {
          const names = new FileNames();
          const made = people.map(([name, project]) => names.next(pattern, { name, project }));
          expect(new Set(made.map((file) => file.normalize('NFKC').toLowerCase())).size).toBe(made.length);
          for (const file of made) {
            expect(posix.basename(file)).toBe(file);
            expect(win32.basename(file)).toBe(file);
            expect(file).toMatch(/^[^\s.-][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*\.xlsx$/u);
            expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
            expect(file).not.toMatch(/[. ]\.xlsx$/);
            expect(Buffer.byteLength(file)).toBeLessThan(200);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ name: 'Ann', project: 'North' }, 'Ann - North.xlsx'],
    [{ name: 'Ann' }, 'Ann - Coachbook.xlsx'],
    [{ name: 'CON' }, 'CON - Coachbook.xlsx'],
    [{ name: '../../etc/passwd', project: 'x' }, 'etc-passwd - x.xlsx'],
    [{}, 'Coachbook.xlsx'],
  ])('%j is %s', (fields, file) => {
    expect(new FileNames().next('{name} - {project|Coachbook}.xlsx', fields)).toBe(file);
    expect(basename(file)).toBe(file);
  });

  it('are missed where a pattern asks for what nobody says', () => {
    const everybody = [{ fields: { Name: 'Ann' } }, { fields: { Name: 'Bob', Project: 'North' } }];
    expect(fieldsNobodyHas('{name} {projet} {Projekt} {coach|Coach}', everybody)).toEqual(['Projekt']);
    expect(fieldsNobodyHas('{Projekt}', [])).toEqual([]);
  });

  it('keep what Windows reserves for devices apart', () => {
    expect(new FileNames().next('{name}', { name: 'nul' })).toBe('nul_.xlsx');
    expect(new FileNames().next('{name}', { name: 'com1.backup' })).toBe('com1_.backup.xlsx');
    expect(new FileNames().next('{name}', { name: 'conin$' })).toBe('conin$_.xlsx');
    expect(new FileNames().next('{name}', { name: 'aux .backup' })).toBe('aux_ .backup.xlsx');
  });

  it('do not begin as the locks of Office do', () => {
    expect(new FileNames().next('{name}', { name: '~$Ann' })).toBe('$Ann.xlsx');
  });

  it.each([
    ['Weiß', 'WEISS'],
    ['Işık', 'IŞIK'],
    ['ﬁ', 'FI'],
    ['É', 'e\u0301'],
  ])('tell %s and %s apart, which some systems do not', (one, other) => {
    const names = new FileNames();
    expect([names.next('{name}', { name: one }), names.next('{name}', { name: other })]).toEqual([
      `${one}.xlsx`,
      `${other.normalize('NFC')} (2).xlsx`,
    ]);
  });
});
