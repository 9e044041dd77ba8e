// Texts that go on by themselves when they are filled: days and months, and what ends in a number.

import { modulo } from '../core/modulo';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = (name: string): string => name.slice(0, 3);
/** The lists Excel knows in English; they begin anew at their end. */
const lists = [days, days.map(short), months.map(short), months];

/** The text so many steps from the first; undefined where the texts make no series. Source: "Fill data automatically in worksheet cells", support.microsoft.com. */
export function textSeries(texts: readonly string[]): ((step: number) => string) | undefined {
  for (const list of lists) {
    const next = steadily(
      texts
        .map((text) => list.findIndex((word) => word.toUpperCase() === text.toUpperCase()))
        .map((at) => (at < 0 ? undefined : at)),
    );
    if (next) return (step) => inCaseOf(texts[0] ?? '', list[modulo(next(step), list.length)] ?? '');
  }
  const numbered = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [, stem = '', digits = ''] = numbered[0] ?? [];
  const next = steadily(numbered.map((match) => (match?.[1] === stem ? Number(match[2]) : undefined)));
  if (!next) return undefined;
  // Quarters begin anew after the fourth.
  const isQuarter = /^(?:Q|Qtr|Quarter) ?$/i.test(stem) && /^[1-4]$/.test(digits);
  return (step) =>
    stem +
    (isQuarter
      ? `${modulo(next(step) - 1, 4) + 1}`
      : String(Math.abs(next(step))).padStart(digits.startsWith('0') ? digits.length : 0, '0'));
}

/** The line through all of them, one step of one where there is only one; undefined where they do not lie on one. */
function steadily(places: readonly (number | undefined)[]): ((step: number) => number) | undefined {
  const [first, second] = places;
  if (first === undefined) return undefined;
  const by = places.length === 1 ? 1 : (second ?? NaN) - first;
  return places.every((place, index) => place === first + by * index) ? (step) => first + by * step : undefined;
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model === model.toLowerCase() ? text.toLowerCase() : text;
}
