// Links of a portfolio made in a browser.

import { linksOf } from '../../../src/taskpane/exchange/portfolio/linksOf';
import { sourcesOf, type PickedFile } from '../../../src/taskpane/exchange/portfolio/sourcesOf';

const file = (name: string, path = '', size = 1): PickedFile => ({
  name,
  webkitRelativePath: path,
  size,
  lastModified: 0,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)),
});

it('lead from where the files were chosen, whatever is in their names', () => {
  const { known } = sourcesOf([file('Ann & Bob #1.xlsx'), file('eve.xlsx', 'Returned/north/eve.xlsx')], new Map());
  expect([...linksOf(known)]).toEqual([
    ['Ann & Bob #1.xlsx', 'Ann%20%26%20Bob%20%231.xlsx'],
    ['Returned/north/eve.xlsx', 'Returned/north/eve.xlsx'],
  ]);
});

it('lead nowhere rather than to another person’s workbook', () => {
  const { known } = sourcesOf([file('ann.xlsx'), file('ann.xlsx', '', 2), file('bob.xlsx')], new Map());
  expect([...linksOf(known).keys()]).toEqual(['bob.xlsx']);
});
