// Runs the probes one after the other.

import type { ExcelHere } from '../model/ExcelHere';
import type { Probe } from '../model/Probe';
import type { ProbeResult } from '../model/ProbeResult';
import type { Scratch } from '../model/Scratch';
import { runProbe } from './runProbe';
import type { Stock } from './Stock';

interface ProbeOptions {
  readonly here: ExcelHere;
  readonly stock: Stock;
  readonly ask: Scratch['ask'];
  /** Whether those that show something outside the workbook are run as well. */
  readonly onWish: boolean;
  readonly signal: AbortSignal;
  /** Called after each. */
  readonly onResult: (result: ProbeResult) => void;
}

/** Never throws; when cancelled it returns what is known so far. */
export async function runProbes(
  probes: readonly Probe[],
  { here, stock, ask, onWish, signal, onResult }: ProbeOptions,
): Promise<readonly ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    if (signal.aborted) break;
    const { id, asks, expects } = probe;
    const result: ProbeResult =
      'byHand' in probe
        ? { id, asks, expects, outcome: 'byHand', answer: probe.byHand.join(' '), ms: 0 }
        : probe.onWish && !onWish
          ? { id, asks, expects, outcome: 'skipped', answer: 'not wished', ms: 0 }
          : await runProbe(probe, here, stock, ask);
    results.push(result);
    onResult(result);
  }
  return results;
}
