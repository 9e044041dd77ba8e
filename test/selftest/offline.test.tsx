/** @jest-environment jsdom */
// The page where it cannot load its texts: it says so in words of its own.

import './browserGlobals';
import { act } from 'react';

jest.mock('../../src/selftest/page/selftest.css', () => ({}));
jest.mock('../../src/locales', () => ({
  ...jest.requireActual<object>('../../src/locales'),
  loadWhole: () => Promise.reject(new Error('Loading chunk 7 failed.')),
}));

it('says in English and French that it could not be loaded', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import('../../src/selftest/index');
  });
  expect([...document.querySelectorAll('p')].map(({ lang }) => lang)).toEqual(['en', 'fr']);
  expect(document.body.textContent).toMatch(/could not be loaded.*n’a pas pu être chargée/);
});
