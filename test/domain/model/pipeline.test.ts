import { pipeline } from '../../../src/domain/model/pipeline';

interface Given {
  readonly width: number;
  readonly height: number;
  readonly sides: readonly number[];
}

/** Steps that count how often they ran. */
function counted() {
  const ran: string[] = [];
  const noted = <T>(name: string, result: T): T => {
    ran.push(name);
    return result;
  };
  const { run } = pipeline<Given>()
    .step(
      'area',
      ({ width, height }) => [{ width, height }],
      (of) => noted('area', { square: of.width * of.height }),
    )
    .step(
      'sum',
      ({ sides }) => [sides],
      (sides) =>
        noted(
          'sum',
          sides.reduce((sum, side) => sum + side, 0),
        ),
    )
    .step(
      'both',
      ({ area, sum }) => [area, sum],
      (area, sum) => noted('both', area.square + sum),
    );
  return { ran, run };
}

describe('a pipeline', () => {
  const sides = [1, 2];

  it('gives each step what was given and what the steps before it found', () => {
    expect(counted().run({ width: 2, height: 3, sides })).toEqual({
      width: 2,
      height: 3,
      sides,
      area: { square: 6 },
      sum: 3,
      both: 9,
    });
  });

  it('runs nothing again for the same, objects of the same members among it', () => {
    const { ran, run } = counted();
    const first = run({ width: 2, height: 3, sides });
    const second = run({ width: 2, height: 3, sides });
    expect(ran).toEqual(['area', 'sum', 'both']);
    expect(second.area).toBe(first.area);
  });

  it('runs again what needs the part that changed, and only that', () => {
    const { ran, run } = counted();
    const first = run({ width: 2, height: 3, sides });
    const second = run({ width: 2, height: 3, sides: [5] });
    expect(ran).toEqual(['area', 'sum', 'both', 'sum', 'both']);
    expect(second.both).toBe(11);
    // A later run leaves what an earlier one gave as it was.
    expect(first.both).toBe(9);
  });

  it('takes lists for the same by identity alone', () => {
    const { ran, run } = counted();
    run({ width: 2, height: 3, sides });
    run({ width: 2, height: 3, sides: [...sides] });
    expect(ran).toEqual(['area', 'sum', 'both', 'sum']);
  });
});
