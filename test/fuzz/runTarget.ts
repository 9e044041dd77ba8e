// Rounds of one target, each with a seed of its own, and what must hold of every round whatever it does.

import { slownessOfMachine } from '../fixtures/cpuSeconds';
import { Random } from './Random';
import type { Target } from './Target';

export interface Fault {
  /** A run of one round with this seed meets it again. */
  readonly seed: number;
  readonly what: string;
}

export interface Figures {
  readonly rounds: number;
  readonly refused: number;
  readonly accepted: number;
  readonly faults: readonly Fault[];
}

/** Kilobytes by which the most memory ever used may grow in one round. */
const MOST_MEMORY = 600 * 1024;

/** `tell` hears of each round before it begins. */
export async function runTarget(
  target: Target,
  rounds: number,
  seed: number,
  tell: (seed: number) => void = () => undefined,
): Promise<Figures> {
  const counts = { refused: 0, accepted: 0 };
  const faults: Fault[] = [];
  for (let at = 0; at < rounds; at += 1) {
    tell(seed + at);
    try {
      counts[await watched(target, seed + at)] += 1;
    } catch (error) {
      faults.push({ seed: seed + at, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { rounds, ...counts, faults };
}

async function watched(target: Target, seed: number): Promise<'refused' | 'accepted'> {
  const prototypes = prototypesNow();
  const memory = process.resourceUsage().maxRSS;
  const from = process.cpuUsage();
  const outcome = await target.round(new Random(seed));
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6 / slownessOfMachine();
  if (seconds > target.seconds) throw new Error(`It took ${seconds.toFixed(1)} s.`);
  const grown = process.resourceUsage().maxRSS - memory;
  if (grown > MOST_MEMORY) throw new Error(`It took ${Math.round(grown / 1024)} MB.`);
  if (prototypesNow() !== prototypes) throw new Error('A prototype has another property than before.');
  return outcome;
}

/** What every object inherits. */
function prototypesNow(): string {
  return [Object, Array, String, Number, Function, Map]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .join('\n');
}
