// Which addresses of a workbook's links the page opens.

import { opensOutside } from '../src/grid/links';

it.each(['https://example.org', 'HTTP://example.org/a#b', 'mailto:ann@example.org'])('opens %s', (address) => {
  expect(opensOutside(address)).toBe(true);
});

it.each([
  'javascript:alert(1)',
  ' https://example.org',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'ms-word:ofe|u|x',
  '\\\\server\\share',
  'other.xlsx',
  '//example.org',
  'blob:https://example.org/x',
  '',
])('does not open %s', (address) => {
  expect(opensOutside(address)).toBe(false);
});
