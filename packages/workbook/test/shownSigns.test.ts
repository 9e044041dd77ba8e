// Signs that steer a terminal or that nobody sees are shown; those that writing needs stay.

import { escapedSigns, shownSigns } from '../src';

it('shows what nobody sees, by its number', () => {
  const unseen = 'a\u00ADb\u200Bc\u200Cd\u200De\uFEFFf\u180Eg\u2060h\u034Fi\u3164j\uFE0Fk\u{E0001}\u{E0041}\u{E0142}';
  expect(shownSigns(unseen)).toBe(
    'a<U+00AD>b<U+200B>c<U+200C>d<U+200D>e<U+FEFF>f<U+180E>g<U+2060>h<U+034F>i<U+3164>j<U+FE0F>k<U+E0001><U+E0041><U+E0142>',
  );
});

it('shows what joins nothing, and what says something behind a flag', () => {
  expect(shownSigns('👩\u200D')).toBe('👩<U+200D>');
  expect(shownSigns('\u200D👩 a\u200D👩')).toBe('<U+200D>👩 a<U+200D>👩');
  expect(shownSigns('🏴\u{E0061}\u{E0062}')).toBe('🏴<U+E0061><U+E0062>');
  expect(shownSigns('می\u200Cx')).toBe('می<U+200C>x');
});

it.each([
  [
    'pictograms of several',
    '👩\u200D🏫 👩🏽\u200D⚕\uFE0F 🏳\uFE0F\u200D🌈 👨\u200D👩\u200D👧 ✖\uFE0F ☎\uFE0E 1\uFE0F\u20E3 #\uFE0F\u20E3',
  ],
  ['flags of regions', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🇫🇷'],
  ['Persian and Urdu', 'می\u200Cخواهم کتاب\u200Cها'],
  ['languages of India', 'क्\u200Dष श्री\u200C\u0932'],
  ['Khmer, which has no spaces', 'ខ្ញុំ\u200Bសុំ'],
  ['Japanese names', '葛\u{E0100}城 辻\u{E0101}'],
  ['Mongolian', 'ᠭ\u180Bᠠ'],
])('leaves as it is: %s', (_, text) => {
  expect(shownSigns(text)).toBe(text);
  expect(escapedSigns(text)).toBe(text);
});

it('gives programs the signs as they are, escaped', () => {
  const text = 'a\u00AD\u202E\u{E0041}👩\u200D🏫\u001b';
  const json = escapedSigns(JSON.stringify({ text }));
  expect(json).toBe(String.raw`{"text":"a\u00AD\u202E\uDB40\uDC41👩‍🏫\u001b"}`);
  expect(JSON.parse(json)).toEqual({ text });
});
