// Texts written backwards for a picture that is turned over.
import { reversed } from '../src/grid/reversed';

describe('a text backwards', () => {
  it.each([
    ['North', 'htroN'],
    ['a b\ncd', 'b a\ndc'],
    ['née e\u0301!', '!e\u0301 eén'],
    ['שלום', 'םולש'],
    ['ok 👩‍🚀', '👩‍🚀 ko'],
    ['', ''],
  ])('%s', (text, backwards) => expect(reversed(text)).toBe(backwards));
});
