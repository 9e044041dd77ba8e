// The value behind the text of a copied cell, where the program it comes from says so.

import { displayedNumber, type DateOrder } from './displayedNumber';

/** What a whole copied page says of its cells. */
export interface Source {
  /** LibreOffice: what carries no number is a text, whatever it looks like. */
  readonly marksNumbers: boolean;
  /** Excel: numbers stand on the right by attribute. */
  readonly isExcel: boolean;
  readonly shortDate: DateOrder;
}

/** Undefined where the text has to be read as if it was typed. */
export function valueOf(
  cell: Element,
  text: string,
  code: string | undefined,
  { marksNumbers, isExcel, shortDate }: Source,
): string | number | boolean | undefined {
  const stated =
    ofGoogle(cell.getAttribute('data-sheets-value')) ??
    numeric(cell.getAttribute('sdval')) ??
    numeric(cell.getAttribute('x:num'));
  if (stated !== undefined) return stated;
  if (text === '') return undefined;
  if (code === '@' || marksNumbers || cell.hasAttribute('x:str')) return text;
  if (code !== undefined && code !== 'General') return displayedNumber(text, code, shortDate);
  const comma = /^[-−]?\d+,\d+$/.test(text) && isExcel && cell.getAttribute('align') === 'right';
  return comma && !/,\d{3}$/.test(text) ? numeric(text.replace(',', '.').replace('−', '-')) : undefined;
}

function numeric(text: string | null): number | undefined {
  return text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** {"1":2,"2":"007"} is a text, {"1":3,"3":1234.5} a number, {"1":4,"4":1} a truth value. */
function ofGoogle(json: string | null): string | number | boolean | undefined {
  if (json === null) return undefined;
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return undefined;
  }
  const {
    1: kind,
    2: text,
    3: number,
    4: truth,
  } = (typeof said === 'object' && said !== null ? said : {}) as Readonly<Record<number, unknown>>;
  if (kind === 2 && typeof text === 'string') return text;
  if (kind === 3 && typeof number === 'number') return number;
  if (kind === 4) return truth === 1 || truth === true;
  return undefined;
}
