// Runs the contract and counts.

import { refusalOf } from '../probes/refusal';
import { withinTime } from '../run/withinTime';
import type { ContractTest } from './ContractTest';

export interface ContractResult {
  readonly passed: number;
  /** Those that need a person at the sheet. */
  readonly skipped: number;
  readonly failures: readonly { readonly name: string; readonly code: string; readonly message: string }[];
  readonly ms: number;
}

const timeoutMs = 60_000;

/** Never throws. `onProgress` hears the share that is done, 0..1. When cancelled it returns what is known so far. */
export async function runContract(
  tests: readonly ContractTest[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ContractResult> {
  const started = performance.now();
  let [passed, skipped] = [0, 0];
  const failures: ContractResult['failures'][number][] = [];
  for (const [at, { name, run }] of tests.entries()) {
    if (signal.aborted) break;
    try {
      await withinTime(run(), timeoutMs);
      passed += 1;
    } catch (error) {
      const { code, message } = refusalOf(error);
      if (code === 'NeedsPerson') skipped += 1;
      else failures.push({ name, code, message });
    }
    onProgress((at + 1) / tests.length);
  }
  return { passed, skipped, failures, ms: Math.round(performance.now() - started) };
}
