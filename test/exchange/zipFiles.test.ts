// Archives of .csv files: what is taken in, and what is said of those that are not.

import { ExchangeError, unzipCsvFiles, zipFiles, type NamedFile } from '../../src/exchange';
import { message } from '../../src/locales';

const line = new TextEncoder().encode('Id,Goal\nG1,Calm\n');
const many = (count: number): readonly NamedFile[] =>
  Array.from({ length: count }, (_, at) => ({ name: `${at}.csv`, bytes: line }));
const refusalOf = (files: readonly NamedFile[]): string => {
  try {
    unzipCsvFiles(zipFiles(files));
  } catch (error) {
    if (error instanceof ExchangeError) return message('en', error.key, error.params);
    throw error;
  }
  return '';
};

it('takes in as many files as it says it does, whatever else is in the archive', () => {
  expect(unzipCsvFiles(zipFiles([...many(200), { name: 'notes.txt', bytes: line }]))).toHaveLength(200);
});

it('says of too many files that there are too many, and how many', () => {
  expect(refusalOf(many(201))).toContain('holds 201 .csv files, and at most 200');
  expect(refusalOf(many(1250))).toContain('1,250 .csv files');
});

it('says of files that would be too large that they are', () => {
  const large = new Uint8Array(11 * 2 ** 20).fill(65);
  expect(refusalOf(['a.csv', 'b.csv'].map((name) => ({ name, bytes: large })))).toContain('larger than');
});
