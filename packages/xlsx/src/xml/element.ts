// Elements as text: attributes in the order given, those that are undefined left out.

import { escapeAttribute } from './escape';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** ' a="1" b="0"': booleans as 1 and 0, each with its leading blank. */
export function attributes(values: Attributes): string {
  let text = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === 'string' ? escapeAttribute(value) : typeof value === 'number' ? value : value ? 1 : 0}"`;
  }
  return text;
}

/** An element; `content` is markup already. Empty or absent content gives a self-closing one. */
export function element(name: string, values: Attributes = {}, content = ''): string {
  return content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** The element around `content`, or nothing where there is no content. */
export function elementIf(content: string, name: string, values: Attributes = {}): string {
  return content === '' ? '' : element(name, values, content);
}

/** What each item is written as, one after the other: joined bit by bit, because a text not yet joined holds on to all it was made from. */
export function joinedOf<T>(items: readonly T[], write: (item: T, index: number) => string): string {
  let text = '';
  for (let at = 0; at < items.length; at += 1000)
    text += items
      .slice(at, at + 1000)
      .map((item, index) => write(item, at + index))
      .join('');
  return text;
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
