// Differences as what has to be written, one write after the other.

import type { Difference } from '../../domain';
import { inBatches, type Change } from '../changes';
import { changesOf } from './changesOf';

export function batchesOf(differences: readonly Difference[]): readonly (readonly Change[])[] {
  return inBatches(changesOf(differences));
}
