// The number behind a text that was shown in a known number format, in whatever language that was.

import { serialOfDate } from '@coachbook/workbook';

/** The order of day, month and year in short dates where people are: "dmy". */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Undefined where the text is none of that format; `shortDate` is the order of Excel's own short date, which its code does not tell. */
export function displayedNumber(text: string, code: string, shortDate: DateOrder): number | undefined {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (code === 'm/d/yyyy') return dateIn(text, shortDate) ?? dateIn(text, shortDate === 'mdy' ? 'dmy' : 'mdy');
  if (/[dy]/i.test(plain))
    return dateIn(
      text,
      plain
        .replace(/[^dmy]/gi, '')
        .toLowerCase()
        .replace(/(.)\1*/g, '$1'),
    );
  if (!/[0#?]/.test(plain) || /[hse/?]/i.test(plain)) return undefined;
  const decimals = /\.([0#]+)/.exec(plain.split(';')[0] ?? '')?.[1]?.length ?? 0;
  const isNegative = /^\s*(\(.*\)|[-−].*|.*[-−])\s*$/.test(text);
  const digits = /\d[\d\s.,'’\u00A0\u202F]*/.exec(text)?.[0].replace(/[\s'’\u00A0\u202F]/g, '') ?? '';
  // What is left of the last sign but the decimals only groups.
  const [whole, part] = decimals > 0 ? (/^(.*)[.,](\d+)$/.exec(digits)?.slice(1) ?? [digits, '']) : [digits, ''];
  const value = Number(`${(whole ?? '').replace(/[.,]/g, '')}.${part ?? ''}0`);
  if (digits === '' || !Number.isFinite(value) || text.replace(/[^\p{L}]/gu, '').length > 4) return undefined;
  const signed = isNegative ? -value : value;
  return plain.includes('%') ? Number((signed / 100).toPrecision(15)) : signed;
}

/** Days written in digits, of any order. */
function dateIn(text: string, order: string): number | undefined {
  const [, first, second, third] = /^\s*(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})\.?\s*$/.exec(text) ?? [];
  if (!/^(dmy|mdy|ymd)$/.test(order) || first === undefined || second === undefined || third === undefined)
    return undefined;
  const parts: Record<string, string> = {
    [order.charAt(0)]: first,
    [order.charAt(1)]: second,
    [order.charAt(2)]: third,
  };
  const [year, month, day] = [parts['y'] ?? '', Number(parts['m']), Number(parts['d'])];
  return serialOfDay(year.length <= 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year), month, day);
}

/** Undefined where there is no such day, or it was before March 1900, where Excel's count is off by one. */
function serialOfDay(year: number, month: number, day: number): number | undefined {
  const serial = year >= 1000 && year <= 9999 ? serialOfDate(year, month, day) : undefined;
  return serial !== undefined && serial > 60 ? serial : undefined;
}
