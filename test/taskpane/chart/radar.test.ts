// Where points and words of charts lie.
import fc from 'fast-check';
import { linesOf, LETTER } from '../../../src/taskpane/chart/linesOf';
import { outline, radarPoints, spokes } from '../../../src/taskpane/chart/radarPoints';

describe('radarPoints', () => {
  it('begins upwards and goes clockwise', () => {
    expect(
      radarPoints([10, 5, 0, 10], 10, 100).map((point) => [
        Math.round(point?.x ?? NaN) + 0,
        Math.round(point?.y ?? NaN) + 0,
      ]),
    ).toEqual([
      [0, -100],
      [50, 0],
      [0, 0],
      [-100, 0],
    ]);
  });

  it('never leaves the rim, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 20 }), (values) =>
        radarPoints(values, 10, 100).every((point) => point === undefined || Math.hypot(point.x, point.y) <= 100.001),
      ),
    );
  });

  it('leaves a gap where a value is missing, and closes the outline only where none is', () => {
    const [north, east, south] = spokes(4);
    expect(outline([north, east, south])).toMatch(/^M[^M]*Z$/);
    expect(outline([north, undefined, south])).toBe('M0.0,1.0L0.0,-1.0');
    expect(outline([undefined, undefined])).toBe('');
    expect(outline([])).toBe('');
  });
});

describe('linesOf', () => {
  it('breaks between words and says where words were left out', () => {
    expect(linesOf('Friends and acquaintances', 13 * LETTER, 2)).toEqual(['Friends and', 'acquaintances']);
    expect(linesOf('Answers to customers within one day', 12 * LETTER, 2)).toEqual(['Answers to', 'customers…']);
    expect(linesOf('Selbstverständlichkeit', 10 * LETTER, 2)).toEqual(['Selbstver…']);
  });

  it('never yields a line that is too long or more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = linesOf(text, width, most);
          return (
            lines.length <= most && lines.every((line) => [...line].length <= Math.max(2, Math.floor(width / LETTER)))
          );
        },
      ),
    );
  });
});
