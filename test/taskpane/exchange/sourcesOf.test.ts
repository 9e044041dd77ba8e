// Which of the chosen files are workbooks, and what each is called.

import { sourcesOf, type PickedFile } from '../../../src/taskpane/exchange/portfolio/sourcesOf';

const picked = (name: string, folder = '', size = 1): PickedFile => ({
  name,
  webkitRelativePath: folder === '' ? '' : `${folder}/${name}`,
  size,
  lastModified: 0,
  arrayBuffer: async () => new ArrayBuffer(size),
});
const names = (files: readonly PickedFile[]): readonly string[] =>
  sourcesOf(files, new Map()).sources.map(({ file }) => file);

it('passes over lock files, hidden folders and what is no workbook', () => {
  expect(
    names([
      picked('a.xlsx'),
      picked('~$a.xlsx'),
      picked('notes.txt'),
      picked('B.XLSM', 'in/deep'),
      picked('c.xlsx', 'in/.git'),
      picked('old.xls'),
    ]),
  ).toEqual(['a.xlsx', 'in/deep/B.XLSM', 'old.xls']);
});

it('takes each file once, and two of one name both', () => {
  const first = sourcesOf([picked('a.xlsx'), picked('a.xlsx', '', 2)], new Map());
  expect(first.sources.map(({ file }) => file)).toEqual(['a.xlsx', 'a (2).xlsx']);
  const second = sourcesOf([picked('a.xlsx'), picked('a.xlsx', '', 3)], first.known);
  expect([second.again, second.sources.map(({ file }) => file)]).toEqual([1, ['a (3).xlsx']]);
});

it('hands out the bytes when their turn comes', async () => {
  const [source] = sourcesOf([picked('a.xlsx', '', 4)], new Map()).sources;
  expect([source?.size(), (await source?.read())?.length]).toEqual([4, 4]);
});
