// A part of a portfolio may come from anywhere.

import { writeXlsx } from '@coachbook/xlsx';
import { emptyPart, newWorkbook, PortfolioPartError, readPart } from '../../src/app';
import { partOf } from '../../src/app/portfolio';

const part = emptyPart('2026-11-23');

it('is read as it was written', () => {
  expect(readPart(JSON.stringify(part))).toEqual(part);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '{}',
  ...[null, 3, ['2026-11-23'], '2026-02-30'].map((day) => JSON.stringify({ ...part, day })),
  JSON.stringify({ ...part, rows: {} }),
  JSON.stringify({ ...part, unread: [null] }),
])('is refused with words of ours: %s', (text) => {
  expect(() => readPart(text)).toThrow(PortfolioPartError);
});

const full = JSON.stringify(
  partOf(
    'ann.xlsx',
    writeXlsx(newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' })),
    '2026-11-23',
  ),
);

it('is refused where it uses words that there is no text for', () => {
  expect(readPart(full).rows).toHaveLength(1);
  for (const [word, other] of [
    ['"variant":"individual"', '"variant":"constructor"'],
    [/"status":"\w+"/, '"status":"x"'],
    ['"kind":"competence"', '"kind":""'],
    ['"unread":[]', '"unread":[{"file":"a","reason":"x"}]'],
  ] as const) {
    expect(full).toMatch(word);
    expect(() => readPart(full.replace(word, other))).toThrow(PortfolioPartError);
  }
});
