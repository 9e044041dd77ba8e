// Lines and signs as other programs, mail and people leave them.

import { strToU8 } from 'fflate';
import { ODD_NUMBERS, type Random } from './Random';

/** The same text with a few changes. */
export function mutateText(text: string, random: Random): string {
  return random.some(5, () => random.pick(MUTATIONS)).reduce((changed, mutate) => mutate(changed, random), text);
}

/** In an encoding somebody may save it in; now and then wrongly. */
export function bytesOf(text: string, random: Random): Uint8Array {
  const way = random.next();
  if (way < 0.7) return strToU8(text);
  if (way < 0.8) return strToU8(`\ufeff${text}`);
  if (way < 0.9)
    return new Uint8Array(
      new Uint16Array([0xfeff, ...[...text.slice(0, 50_000)].map((sign) => sign.charCodeAt(0))]).buffer,
    );
  return Uint8Array.from([...text.slice(0, 50_000)].map((sign) => sign.charCodeAt(0) & 0xff));
}

const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => inLines(text, random, (lines, at) => lines.splice(at, 1)),
  (text, random) => inLines(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  (text, random) => inLines(text, random, (lines, at) => lines.splice(at, 1, random.text())),
  (text, random) => inLines(text, random, (lines, at) => lines.push(lines[at] ?? '')),
  (text, random) => inCells(text, random, () => random.text()),
  (text, random) => inCells(text, random, () => random.text()),
  (text, random) => inCells(text, random, () => random.pick(ODD_NUMBERS)),
  (text, random) => inCells(text, random, () => `"${random.text().replaceAll('"', '""')}"`),
  (text, random) => inCells(text, random, () => ''),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.text() + text.slice(at);
  },
  (text, random) => (random.chance(0.3) ? text.slice(0, random.below(text.length)) : text),
  (text, random) =>
    random.chance(0.2)
      ? text.replaceAll(random.pick([';', ',', '\n', '"', '\r\n']), random.pick([',', '\t', '|', '\r', "'", '']))
      : text,
];

function inLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}

function inCells(text: string, random: Random, change: () => string): string {
  const pieces = text.split(/([;,\t\n])/);
  pieces[random.below(pieces.length)] = change();
  return pieces.join('');
}

/** JSON of a value some of whose members are missing, doubled in depth, or of another kind. */
export function mutateJson(value: unknown, random: Random): string {
  const changed = random.some(3, () => 0).reduce<unknown>((now) => changedOf(now, random), value);
  const text = JSON.stringify(changed) ?? 'null';
  // Parsed, this is a member like any other; assigned, it is what the object inherits from.
  return random.chance(0.1) ? text.replace(/"[^"]*":/, '"__proto__":') : text;
}

function changedOf(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return anyJson(random);
  if (Array.isArray(value)) {
    if (value.length === 0) return [anyJson(random)];
    const at = random.below(value.length);
    const item: unknown = value[at];
    return random.pick([
      () => value.toSpliced(at, 1),
      () => value.toSpliced(at, 0, item),
      () => value.with(at, changedOf(item, random)),
      () => value.with(at, changedOf(item, random)),
    ])();
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { x: anyJson(random) };
  const [key, item] = random.pick(entries);
  return random.pick([
    () => Object.fromEntries(entries.filter(([name]) => name !== key)),
    () => ({ ...value, [random.text()]: item as unknown }),
    () => ({ ...value, [key]: changedOf(item, random) }),
    () => ({ ...value, [key]: changedOf(item, random) }),
    () => ({ ...value, [key]: changedOf(item, random) }),
  ])();
}

function anyJson(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => true,
    () => Number(random.pick(ODD_NUMBERS)),
    () => random.text(),
    () => random.text(),
    () => [],
    () => ({}),
    () => [[1, 'a'], [null]],
    () => ({ length: 1e9 }),
    () => random.below(20),
  ])();
}
