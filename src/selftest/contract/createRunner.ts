// As much of jest as the files of the contract use to declare their tests: describe, it and it.each.

import type { ContractTest } from './ContractTest';
import { createExpect } from './createExpect';

type Run = (...args: readonly never[]) => Promise<void> | void;

/** As jest says rows in names: "%s" stands for the next value. */
function named(pattern: string, row: readonly unknown[]): string {
  let at = 0;
  return pattern.replaceAll('%s', () => String(row[at++]));
}

/** `globals` are what the files expect to find around them; `tests` are those declared so far, in their order. */
export function createRunner() {
  const groups: string[] = [];
  const tests: ContractTest[] = [];
  const it = (name: string, run: Run): void => {
    tests.push({ name: [...groups, name].join(' > '), run: async () => run() });
  };
  const each =
    (rows: readonly unknown[]) =>
    (pattern: string, run: Run): void => {
      for (const one of rows) {
        const row = Array.isArray(one) ? (one as readonly unknown[]) : [one];
        it(named(pattern, row), () => run(...(row as readonly never[])));
      }
    };
  const describe = (name: string, declare: () => void): void => {
    groups.push(name);
    declare();
    groups.pop();
  };
  return {
    tests: tests as readonly ContractTest[],
    globals: { describe, it: Object.assign(it, { each }), expect: createExpect() },
  };
}
