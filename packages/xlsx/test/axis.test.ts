// Where a picture ends that says how large it is: worked out, and the same as walking there would give.

import fc from 'fast-check';
import { Axis } from '../src/read/Axis';

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

function walk(
  runs: readonly Run[],
  usual: number,
  last: number,
  start: number,
  pixels: number,
): readonly [number, number] {
  let [at, left] = [start, pixels];
  const sizeOf = (index: number): number => runs.find((run) => index >= run.first && index <= run.last)?.size ?? usual;
  while (at < last && left >= sizeOf(at)) left -= sizeOf(at++);
  return [at, Math.round(left)];
}

const runs = fc
  .array(fc.record({ gap: fc.nat(5), length: fc.integer({ min: 1, max: 6 }), size: fc.nat(40) }), { maxLength: 8 })
  .map((parts) => {
    let next = 0;
    return parts.map(({ gap, length, size }): Run => {
      const first = next + gap;
      next = first + length;
      return { first, last: next - 1, size };
    });
  });

it('gets where walking gets, over hidden rows and to the last one', () => {
  fc.assert(
    fc.property(runs, fc.nat(20), fc.nat(100), fc.integer({ min: -50, max: 3000 }), (sized, usual, start, pixels) => {
      expect(new Axis(sized, usual, 99).along(start, pixels)).toEqual(walk(sized, usual, 99, start, pixels));
    }),
  );
});

it('asks no row but those of a size of their own, however far it goes', () => {
  let asked = 0;
  const sized = Array.from({ length: 1000 }, (_, at) => ({
    first: at * 1000,
    last: at * 1000,
    get size() {
      asked += 1;
      return 5;
    },
  }));
  const axis = new Axis(sized, 20, 1_048_575);
  const [at] = axis.along(0, 1e26);
  expect(at).toBe(1_048_575);
  expect(asked).toBeLessThanOrEqual(2 * sized.length);
});
