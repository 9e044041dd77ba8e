// As much of jest's `expect` as the contract uses, by jest's own rules of what is equal.

import { equals, iterableEquality, subsetEquality } from '@jest/expect-utils';

/** What a test found, and what it should have found, in JSON as far as that can say it. */
function failure(received: unknown, what: string, expected: unknown): Error {
  const describe = (value: unknown): string =>
    typeof value === 'function' ? value.name : (JSON.stringify(value) ?? String(value));
  return Object.assign(new Error(`${describe(received)} ${what} ${describe(expected)}`), { code: 'Unexpected' });
}

/** Jest knows matchers inside values by this mark. */
const asymmetric = (matches: (other: unknown) => boolean): object => ({
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: matches,
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

interface Matchers {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toMatchObject(expected: object): void;
  toMatch(expected: RegExp): void;
  toBeGreaterThan(expected: number): void;
  toBeUndefined(): void;
  /** A pattern of its message, or what the error itself has to be like. */
  toThrow(expected: RegExp | object): void;
}

interface Expect {
  (received: unknown): Matchers & { readonly not: Matchers };
  any(constructor: new (...args: never) => unknown): object;
  objectContaining(expected: object): object;
}

/** Throws an error that says what was received and what was expected. */
export function createExpect(): Expect {
  const matchersOf = (received: unknown, not: boolean): Matchers => {
    const check = (holds: boolean, what: string, expected: unknown): void => {
      if (holds === not) throw failure(received, `${not ? 'should not' : 'should'} ${what}`, expected);
    };
    return {
      toBe: (expected) => check(Object.is(received, expected), 'be', expected),
      toEqual: (expected) => check(equals(received, expected, [iterableEquality]), 'equal', expected),
      toMatchObject: (expected) =>
        check(equals(received, expected, [iterableEquality, subsetEquality]), 'match', expected),
      toMatch: (expected) => check(expected.test(String(received)), 'match', String(expected)),
      toBeGreaterThan: (expected) => check((received as number) > expected, 'be greater than', expected),
      toBeUndefined: () => check(received === undefined, 'be', undefined),
      toThrow: (expected) => {
        const thrown = thrownBy(received as () => unknown);
        check(
          expected instanceof RegExp
            ? thrown instanceof Error && expected.test(thrown.message)
            : equals(thrown, expected),
          'throw',
          String(expected),
        );
      },
    };
  };
  const expectOf = (received: unknown): Matchers & { readonly not: Matchers } => ({
    ...matchersOf(received, false),
    not: matchersOf(received, true),
  });
  return Object.assign(expectOf, {
    any: (constructor: new (...args: never) => unknown) =>
      asymmetric((other) => typeof other === constructor.name.toLowerCase() || other instanceof constructor),
    objectContaining: (expected: object) =>
      asymmetric((other) => equals(other, expected, [iterableEquality, subsetEquality])),
  });
}
