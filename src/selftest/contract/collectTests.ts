// Loads the contract's files, once, and keeps the tests they declare.

import type { ContractTest } from './ContractTest';
import { createRunner } from './createRunner';
import { openWorkbook } from './openWorkbook';

let collected: Promise<readonly ContractTest[]> | undefined;

async function collect(): Promise<readonly ContractTest[]> {
  const { tests, globals } = createRunner();
  Object.assign(globalThis, globals, { excelUnderTest: openWorkbook });
  await import(/* webpackChunkName: "contract" */ './contractFiles');
  return tests;
}

/** All tests of the contract. Throws a ChunkLoadError without a connection, and asking again tries again. */
export function collectTests(): Promise<readonly ContractTest[]> {
  collected ??= collect().catch((error: unknown) => {
    collected = undefined;
    throw error;
  });
  return collected;
}
