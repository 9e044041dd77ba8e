// Carries out what a finding proposes, in one click.

import type { Finding } from '../../domain';
import { editsOfChanges, writeRemembering, type TakeBack } from '../changes';
import { recompute } from '../recompute';
import type { Action } from './Action';
import { readOurs } from '../readOurs';

/**
 * One read, one write of only the cells concerned; answers how to take it back. Rows may have moved since the finding was shown, so the workbook is read again and the
 * finding looked up; where it is gone, nothing is written. A repair puts back everything of ours that is missing, whichever finding asked for it;
 * only Excel's Undo takes that back.
 */
export const remedy: Action<Finding, TakeBack | undefined> = {
  label: 'pane.action.remedy',
  description: 'pane.action.remedy.text',
  perform: ({ run, today, safePoint }, finding) => (finding.remedy?.kind === 'repair' ? import('../repair').then(({ repairInExcel }) => repairInExcel(run, today(), safePoint)).then(() => undefined) : run(async (context) => {
    const recomputed = recompute(await readOurs(context), today(), 'excel');
    if (!recomputed.usable) return undefined;
    const now = findAgain(finding, [...recomputed.findings, ...recomputed.analysis.gates.flatMap(({ reasons }) => reasons)]);
    if (!now?.remedy || now.remedy.kind === 'repair') return undefined;
    return writeRemembering(context, editsOfChanges([now.remedy], recomputed, today()) ?? [], recomputed);
  })),
};

/** The same finding after rows may have moved: where it was, or else at the row of its id. */
function findAgain(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const { table, column, row, id } = finding.place;
  const same = findings.filter((other) => other.code === finding.code && other.place.table === table && other.place.column === column && other.place.id === id);
  return same.find(({ place }) => place.row === row) ?? (id === undefined || id === '' ? undefined : same[0]);
}
