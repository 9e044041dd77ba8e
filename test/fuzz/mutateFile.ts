// A workbook's file with changed parts, or with changed bytes.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateXml } from './mutateXml';
import type { Random } from './Random';

type Parts = Readonly<Record<string, Uint8Array>>;

const unzipped = new WeakMap<Uint8Array, Parts>();

/** The same file but for a few changes: most often of what its parts say, sometimes of how they hang together, seldom of its bytes. */
export function mutateFile(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.08)) return mutateBytes(bytes, random);
  const parts = unzipped.get(bytes) ?? unzipSync(bytes);
  unzipped.set(bytes, parts);
  const mutated = random
    .some(3, () => random.pick(PART_MUTATIONS))
    .reduce((changed, mutate) => mutate(changed, random), parts);
  return zipSync(mutated, { level: 1 });
}

/** Bytes changed, left out or cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.2)) return bytes.slice(0, random.below(bytes.length));
  const copy = bytes.slice();
  random.some(8, () => {
    copy[random.below(copy.length)] = random.below(256);
  });
  return copy;
}

const text: (parts: Parts, random: Random) => Parts = (parts, random) => {
  const name = random.pick(Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)));
  return { ...parts, [name]: strToU8(mutateXml(strFromU8(parts[name] as Uint8Array), random)) };
};

const PART_MUTATIONS: readonly ((parts: Parts, random: Random) => Parts)[] = [
  text,
  text,
  text,
  text,
  text,
  text,
  // What says how parts hang together, more often than its size would have it.
  (parts, random) => onPart(parts, random, /\.rels$/, (content) => mutateXml(content, random)),
  (parts, random) =>
    onPart(parts, random, /^xl\/(workbook|styles|sharedStrings)\.xml$/, (content) => mutateXml(content, random)),
  (parts, random) => onPart(parts, random, /^xl\/(tables|charts|drawings)\//, (content) => mutateXml(content, random)),
  // A part that leads to itself, to its parent or to another of its kind.
  (parts, random) =>
    onPart(parts, random, /\.rels$/, (content) =>
      content.replace(/Target="[^"]*"/, `Target="/${random.pick(Object.keys(parts))}"`),
    ),
  (parts, random) => {
    const { [random.pick(Object.keys(parts))]: _gone, ...rest } = parts;
    return Object.keys(rest).some((name) => name.endsWith('.xml')) ? rest : parts;
  },
  (parts, random) => {
    const [from, to] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    return { ...parts, [from]: parts[to] as Uint8Array, [to]: parts[from] as Uint8Array };
  },
  (parts, random) => {
    const name = random.pick(Object.keys(parts));
    const { [name]: content, ...rest } = parts;
    return {
      ...rest,
      [random.pick([name.toUpperCase(), `/${name}`, `../${name}`, name.replace(/\d+/, '999'), 'xl\\workbook.xml'])]:
        content as Uint8Array,
    };
  },
];

function onPart(parts: Parts, random: Random, pattern: RegExp, change: (content: string) => string): Parts {
  const names = Object.keys(parts).filter((name) => pattern.test(name));
  if (names.length === 0) return parts;
  const name = random.pick(names);
  return { ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) };
}
