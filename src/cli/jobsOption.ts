// The option --jobs: among how many processes a long work is shared out.

import { availableParallelism } from 'node:os';
import { UsageError } from './UsageError';

/** `worthOne` = pieces of work from which a further process pays for its start. Not given: as many as there are processors. Throws UsageError for what is no such number. */
export function jobsOption(value: string | boolean | undefined, pieces: number, worthOne: number): number {
  if (value === undefined) return Math.max(1, Math.min(availableParallelism(), Math.floor(pieces / worthOne)));
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError('cli.portfolio.badJobs', { value: String(value) });
  return Math.max(1, Math.min(jobs, pieces));
}
