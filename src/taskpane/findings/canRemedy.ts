// Whether one click can do what a finding asks for, as the workbook stands now.

import { editsOfChanges, type Recomputed } from '../../app';
import type { Finding, Remedy } from '../../domain';

/** A remedy may have nowhere to be written: its table is left out or gone. Putting back is always possible. */
export function canRemedy(finding: Finding, recomputed: Recomputed): finding is Finding & { readonly remedy: Remedy } {
  const { remedy } = finding;
  return (
    remedy !== undefined &&
    (remedy.kind === 'repair' || editsOfChanges([remedy], recomputed, recomputed.analysis.today) !== undefined)
  );
}
