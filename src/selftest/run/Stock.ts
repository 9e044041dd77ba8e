// What an empty workbook is like before the self-test, so that it can be put back.

import type { CarriedItems } from './carriedItems';

/** Names of what was there; of an empty workbook that is all there is to say. */
export interface Stock {
  readonly sheets: readonly string[];
  /** What a new workbook may carry already, as the label a company puts on every file or the hidden names of its template: settings, names, custom properties, custom XML parts and styles. It is left alone. */
  readonly carriedItems: CarriedItems;
  readonly properties: Readonly<Record<(typeof KEPT_PROPERTIES)[number], string>>;
  /** In desktop Excel it is one for all workbooks that are open. */
  readonly calculationMode: Excel.Application['calculationMode'];
}

/** The properties of a document that creating an engagement writes. */
export const KEPT_PROPERTIES = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;
