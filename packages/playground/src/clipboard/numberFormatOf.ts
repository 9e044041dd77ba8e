// The number format a program wrote beside a copied cell: Excel's mso-number-format, Google's and LibreOffice's attributes.

import type { Declarations } from './declarationsOf';

/** Excel's names for formats it writes by name. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    general: 'General',
    'short date': 'm/d/yyyy',
    'medium date': 'd-mmm-yy',
    'long date': 'dddd, mmmm d, yyyy',
    'general date': 'm/d/yyyy h:mm',
    'short time': 'h:mm',
    'medium time': 'h:mm AM/PM',
    'long time': 'h:mm:ss AM/PM',
    percent: '0.00%',
    fixed: '0.00',
    standard: '#,##0.00',
    scientific: '0.00E+00',
  }),
);

/** Format codes longer than this are nobody's. */
const LONGEST = 255;

/** In Excel's English; undefined where nothing is said. */
export function numberFormatOf(cell: Element, declared: readonly Declarations[]): string | undefined {
  const code =
    ofGoogle(cell.getAttribute('data-sheets-numberformat')) ??
    ofLibreOffice(cell.getAttribute('sdnum')) ??
    ofExcel(declared.findLast((one) => one.has('mso-number-format'))?.get('mso-number-format'));
  return code === undefined || code.length > LONGEST ? undefined : code;
}

/** A string of CSS or a name without quotes: "\@", "0\.00", "\0022€\0022". */
function ofExcel(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = value
    .replace(/^(["'])([^]*)\1$/, '$2')
    .replace(/\\([0-9a-f]{1,6}) ?|\\([^])/gi, (_, hex: string | undefined, letter: string) =>
      hex === undefined ? letter : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    );
  return named.get(text.toLowerCase()) ?? text;
}

/** {"1":5,"2":"yyyy-mm-dd"}: kind and pattern. */
function ofGoogle(value: string | null): string | undefined {
  const pattern = /"2"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(value ?? '')?.[1];
  try {
    return pattern === undefined ? undefined : (JSON.parse(pattern) as string);
  } catch {
    return undefined;
  }
}

/** "1033;0;#,##0.00": languages, then the code in the second one, which has to be English (or the code one that is in no language). */
function ofLibreOffice(value: string | null): string | undefined {
  const [, own, code] = /^\d*;(\d*);([^]+)$/.exec(value ?? '') ?? [];
  if (code === undefined) return undefined;
  if (/^(general|standard)$/i.test(code)) return 'General';
  const isEnglish = own === '1033' || own === '2057' || own === '0' || own === '';
  if (!isEnglish) return undefined;
  // It writes the letters of days and the names of colours large.
  return code
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/"[^"]*"|\[([A-Z])([A-Z]+)\]|[YMDHS]+/g, (part, first: string | undefined, rest = '') =>
      part.startsWith('"')
        ? part
        : first === undefined
          ? part.toLowerCase()
          : `[${first}${String(rest).toLowerCase()}]`,
    );
}
