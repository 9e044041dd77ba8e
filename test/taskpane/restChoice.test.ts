// After how long a rest cells are written by themselves, as the browser keeps it.

import { DEFAULT_IDLE } from '../../src/app';
import { keepRest, millisecondsOf, readRest, RESTS } from '../../src/taskpane/settings/restChoice';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('the rest before cells are written', () => {
  it('is as the session has it until somebody chooses', () => {
    expect(millisecondsOf(readRest(storage))).toBe(DEFAULT_IDLE);
  });

  it.each(RESTS)('is kept: %s minutes', (rest) => {
    const one = storage();
    expect(keepRest(rest, () => one)).toBe(true);
    expect(readRest(() => one)).toBe(rest);
  });

  it('is the usual one where something else is kept', () => {
    for (const odd of ['', 'x', '-5', '1e9', '5.0'])
      expect(readRest(() => ({ getItem: () => odd, setItem: () => undefined }))).toBe(5);
  });

  it('is the usual one, and is not said to be kept, where the browser refuses to be asked', () => {
    const refused = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    expect(readRest(refused)).toBe(5);
    expect(keepRest(15, refused)).toBe(false);
  });
});
