// How people here write a day in digits.

import type { DateOrder } from './displayedNumber';

export function dateOrder(): DateOrder {
  const order = new Intl.DateTimeFormat(navigator.language, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts()
    .map(({ type }) => type.charAt(0))
    .filter((letter) => 'ymd'.includes(letter))
    .join('');
  return order === 'dmy' || order === 'ymd' ? order : 'mdy';
}
