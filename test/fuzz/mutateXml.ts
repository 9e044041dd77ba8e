// XML as a hand that slips leaves it: elements and attributes lost, doubled, swapped; numbers no program writes.

import { INHERITED, ODD_NUMBERS, type Random } from './Random';

/** The same text with a few changes. */
export function mutateXml(text: string, random: Random): string {
  return random.some(3, () => random.pick(MUTATIONS)).reduce((changed, mutate) => mutate(changed, random), text);
}

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => onElement(text, random, () => ''),
  (text, random) => onElement(text, random, (element) => element + element),
  (text, random) => onElement(text, random, (element) => `<x>${element}</x>`),
  swapElements,
  (text, random) => onAttribute(text, random, () => ''),
  (text, random) => onAttribute(text, random, (attribute) => attribute + attribute),
  (text, random) =>
    onAttribute(text, random, (attribute) => attribute.replace(/"[^"]*"/, `"${escaped(random.text())}"`)),
  (text, random) =>
    onAttribute(text, random, (attribute) => attribute.replace(/"[^"]*"/, `"${random.pick(ODD_NUMBERS)}"`)),
  // The last word of a value, as that of a relationship's type; the name of an element.
  (text, random) =>
    onAttribute(text, random, (attribute) => attribute.replace(/[^"/]*"$/, `${random.pick(INHERITED)}"`)),
  (text, random) =>
    onElement(text, random, (element) =>
      element.replace(/^<[\w:.-]+/, (begin) => `<${random.pick(INHERITED)}/>${begin}`),
    ),
  (text, random) => onMatch(text, random, /="-?\d+(?:\.\d+)?"/g, () => `="${random.pick(ODD_NUMBERS)}"`),
  (text, random) => onMatch(text, random, /="-?\d+(?:\.\d+)?"/g, () => `="${random.pick(ODD_NUMBERS)}"`),
  (text, random) => onMatch(text, random, />[^<>]+</g, () => `>${random.pick(ODD_NUMBERS)}<`),
  (text, random) => onMatch(text, random, />[^<>]+</g, () => `>${escaped(random.text())}<`),
  (text, random) =>
    onMatch(
      text,
      random,
      /"\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?"/g,
      () =>
        `"${random.pick(['A1', 'XFD1048576', 'A1:XFD1048576', 'B2:A1', 'A0', 'ZZZ1', 'A1:A1', '$C$3', 'A:A', '1:1', 'A1048577'])}"`,
    ),
  (text, random) => (random.chance(0.1) ? text.slice(0, random.below(text.length)) : text),
  (text, random) => (random.chance(0.2) ? insert(text, random.below(text.length), random.text()) : text),
];

function onElement(text: string, random: Random, change: (element: string) => string): string {
  const found = elementAt(text, random.below(text.length));
  return found === undefined
    ? text
    : text.slice(0, found.from) + change(text.slice(found.from, found.to)) + text.slice(found.to);
}

function swapElements(text: string, random: Random): string {
  const [a, b] = [elementAt(text, random.below(text.length)), elementAt(text, random.below(text.length))].sort(
    (x, y) => (x?.from ?? 0) - (y?.from ?? 0),
  );
  if (!a || !b || a.to > b.from) return text;
  return (
    text.slice(0, a.from) +
    text.slice(b.from, b.to) +
    text.slice(a.to, b.from) +
    text.slice(a.from, a.to) +
    text.slice(b.to)
  );
}

/** The element that begins next, to its end; never the outermost one. */
function elementAt(text: string, from: number): { readonly from: number; readonly to: number } | undefined {
  const tags = /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g;
  tags.lastIndex = from;
  let depth = 0;
  let begins: number | undefined;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const [whole, close, , empty] = match;
    if (begins === undefined) {
      if (close === '/' || match.index < 120) continue;
      begins = match.index;
    }
    if (close === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
    if (depth === 0) return { from: begins, to: match.index + whole.length };
    if (depth < 0) return undefined;
  }
  return undefined;
}

function onAttribute(text: string, random: Random, change: (attribute: string) => string): string {
  return onMatch(text, random, / [\w:]+="[^"]*"/g, change);
}

function onMatch(text: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  pattern.lastIndex = random.below(text.length);
  const match = pattern.exec(text);
  return match ? text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length) : text;
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** Most often what XML takes; now and then as it is. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '?');
}
