// The style sheets inside copied HTML, as far as spreadsheets write them: rules for elements, classes and both.

import { declarationsOf, type Declarations } from './declarationsOf';

/** Everything said of one element, the more particular last. Rules with longer selectors are left out. */
export type Rules = (element: Element) => readonly Declarations[];

const RULE = /([^{}]+)\{((?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[^{}"'])*)\}/g;
const SIMPLE = /^[a-z][a-z0-9]*$|^[a-z][a-z0-9]*\.[\w-]+$|^\.[\w-]+$/i;
const none: Declarations = new Map();

export function readStyleSheets(page: Document): Rules {
  // Google's only rule for all cells draws the lines of its grid.
  const isGoogle = page.querySelector('[data-sheets-root]') !== null;
  const bySelector = new Map<string, Declarations>();
  for (const { textContent } of page.querySelectorAll('style')) {
    const css = (textContent ?? '').replace(/<!--|-->|\/\*[^]*?\*\//g, ' ');
    for (const [, selectors = '', body = ''] of css.matchAll(RULE)) {
      for (const selector of selectors.split(',').map((one) => one.trim().toLowerCase())) {
        if (SIMPLE.test(selector) && !(isGoogle && selector === 'td'))
          bySelector.set(selector, new Map([...(bySelector.get(selector) ?? none), ...declarationsOf(body)]));
      }
    }
  }
  const inline = new Map<string, Declarations>();
  const inlineOf = (css: string): Declarations => {
    let known = inline.get(css);
    if (!known) inline.set(css, (known = declarationsOf(css)));
    return known;
  };
  return (element) => {
    const tag = element.localName;
    const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const selectors = [tag, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`)];
    const css = element.getAttribute('style');
    return [
      ...selectors.flatMap((selector) => bySelector.get(selector) ?? []),
      ...(css === null ? [] : [inlineOf(css)]),
    ];
  };
}
