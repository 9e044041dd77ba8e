import { rangeAtEnd } from '../src/grid/rangeAtEnd';

const text = 'first\nsecond\nthird';

it.each([
  ['Home', 8, 10, 6, 6],
  ['End', 8, 10, 12, 12],
  ['Shift+Home', 8, 10, 6, 10],
  ['Shift+End', 8, 10, 8, 12],
  ['Control+Home', 8, 8, 0, 0],
  ['Control+End', 8, 8, 18, 18],
  ['Control+Shift+Home', 8, 8, 0, 8],
  ['Control+Shift+End', 8, 8, 8, 18],
  ['Home', 0, 0, 0, 0],
  ['End', 18, 18, 18, 18],
  ['Home', 6, 6, 6, 6],
  ['End', 5, 5, 5, 5],
])('%s in letters %i to %i leads to %i to %i', (key, startOffset, endOffset, from, to) => {
  expect(rangeAtEnd(key, text, { startOffset, endOffset })).toEqual({ startOffset: from, endOffset: to });
});

it('means nothing by other keys', () => {
  expect(rangeAtEnd('Alt+Home', text, { startOffset: 1, endOffset: 1 })).toBeUndefined();
});
