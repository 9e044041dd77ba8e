/** @jest-environment jsdom */
// What a browser keeps may have been written there by anybody.

import { keepDrafts, keptDrafts } from '../../src/taskpane/form/keptDrafts';

const key = 'coachbook.drafts  goal';

afterEach(() => sessionStorage.clear());

it('drafts come back as they were kept', () => {
  const drafts = new Map([
    ['name', 'Ann'],
    ['__proto__', 'x'],
  ]);
  keepDrafts('goal', drafts);
  expect(sessionStorage.getItem(key)).not.toBeNull();
  expect(keptDrafts('goal')).toEqual(drafts);
});

it.each(['', '{', 'null', '3', '"text"', '["a"]'])('%j is no draft', (held) => {
  sessionStorage.setItem(key, held);
  expect(keptDrafts('goal')).toEqual(new Map());
});

it('keeps what is text, and nothing else', () => {
  sessionStorage.setItem(key, '{"name":"Ann","due":3,"more":{"a":1},"no":null}');
  expect(keptDrafts('goal')).toEqual(new Map([['name', 'Ann']]));
});
