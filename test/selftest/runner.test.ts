// The tiny runner that carries the contract into the page, held against jest itself.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExpect } from '../../src/selftest/contract/createExpect';
import { createRunner } from '../../src/selftest/contract/createRunner';
import { NeedsPersonError } from '../../src/selftest/contract/NeedsPersonError';
import { runContract } from '../../src/selftest/contract/runContract';

const never = new AbortController().signal;

describe('the runner', () => {
  it('names tests by their groups and rows, and counts what passes, fails and needs a person', async () => {
    const {
      tests,
      globals: { describe: group, it: test, expect: own },
    } = createRunner();
    group('outer', () => {
      test('passes', () => own(1).toBe(1));
      group('inner', () =>
        test.each([
          ['a', 1],
          ['b', 2],
        ])('%s is %s', async (_name: string, value: number) => own(value).toBe(1)),
      );
      test.each(['x'])('alone "%s"', () => {
        throw new NeedsPersonError('nobody there');
      });
    });
    expect(tests.map(({ name }) => name)).toEqual([
      'outer > passes',
      'outer > inner > a is 1',
      'outer > inner > b is 2',
      'outer > alone "x"',
    ]);
    const shares: number[] = [];
    const { ms: _ms, ...counted } = await runContract(tests, never, (share) => shares.push(share));
    expect(counted).toEqual({
      passed: 2,
      skipped: 1,
      failures: [{ name: 'outer > inner > b is 2', code: 'Unexpected', message: '2 should be 1' }],
    });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('stops between two tests when it is told to', async () => {
    const stop = new AbortController();
    const {
      tests,
      globals: { it: test },
    } = createRunner();
    test('first', () => stop.abort());
    test('second', () => undefined);
    expect(await runContract(tests, stop.signal, () => undefined)).toMatchObject({ passed: 1, failures: [] });
  });

  it.each<[string, (of: typeof expect) => void]>([
    ['toBe', (of) => of(1).toBe(2)],
    ['toBe, well', (of) => of('a').toBe('a')],
    ['not', (of) => of(1).not.toBe(1)],
    ['toEqual', (of) => of([[1, undefined]]).toEqual([[1, null]])],
    ['toEqual, well', (of) => of({ a: 1, b: undefined }).toEqual({ a: 1 })],
    ['toMatchObject', (of) => of({ a: { b: 1 } }).toMatchObject({ a: { b: 2 } })],
    ['toMatchObject, well', (of) => of([{ a: 1, b: 2 }]).toMatchObject([{ a: 1 }])],
    ['toMatchObject, another length', (of) => of([{ a: 1 }, { a: 1 }]).toMatchObject([{ a: 1 }])],
    ['toMatch', (of) => of('abc').toMatch(/^b/)],
    ['toBeGreaterThan', (of) => of(3).toBeGreaterThan(3)],
    ['toBeUndefined', (of) => of(null).toBeUndefined()],
    ['any', (of) => of({ id: 'x' }).toEqual({ id: of.any(Number) })],
    ['any, well', (of) => of({ id: 'x' }).toEqual({ id: of.any(String) })],
    ['objectContaining', (of) => of([{ code: 'a', more: 1 }]).toEqual([of.objectContaining({ code: 'b' })])],
    ['objectContaining, well', (of) => of([{ code: 'a', more: 1 }]).toEqual([of.objectContaining({ code: 'a' })])],
    ['toThrow', (of) => of(() => 1).toThrow(/load/)],
    [
      'toThrow, well',
      (of) =>
        of(() => {
          throw new Error('not loaded');
        }).toThrow(/load/),
    ],
    [
      'toThrow, like',
      (of) =>
        of(() => {
          throw Object.assign(new Error(), { code: 'x' });
        }).toThrow(of.objectContaining({ code: 'x' })),
    ],
  ])('judges as jest does: %s', (_name, judge) => {
    const holds = (of: unknown): boolean => {
      try {
        judge(of as typeof expect);
        return true;
      } catch {
        return false;
      }
    };
    expect(holds(createExpect())).toBe(holds(expect));
  });

  it('is given every file of the contract, and knows all that they ask of jest', () => {
    const folder = join(__dirname, '../contract');
    const files = readdirSync(folder).filter((file) => file.endsWith('.contract.test.ts'));
    const listed = readFileSync(join(__dirname, '../../src/selftest/contract/contractFiles.ts'), 'utf8');
    expect(files.filter((file) => !listed.includes(`/${file.slice(0, -3)}'`))).toEqual([]);
    const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const matchers = new Set(
      [...code.matchAll(/\.(to[A-Z]\w*)\(/g)]
        .map(([, matcher = '']) => matcher)
        .filter((matcher) => matcher in expect(1)),
    );
    const known = createExpect()(1);
    expect([...matchers].filter((matcher) => !(matcher in known))).toEqual([]);
    expect(
      code.match(
        /\b(?:jest\.|beforeEach|afterEach|beforeAll|afterAll|describe\.each|it\.skip)|\.(?:rejects|resolves)\b/g,
      ),
    ).toBeNull();
  });
});
