// Carries out what a finding proposes, in one click.

import type { Finding, Remedy } from '../../domain';
import { goToArea } from '../../excel';
import type { Edit } from '../../workbook';
import { editsOfChanges, ImpossibleChangeError, writeRemembering, type TakeBack } from '../changes';
import { recompute, type Recomputed } from '../recompute';
import type { Action, Environment } from './Action';
import { whereRead } from '../whereRead';

/**
 * One read, one write of only the cells concerned; answers how to take it back; then the way to what is left to fill in of an added row. Rows may have moved since the finding was shown, so the workbook is read again and the
 * finding looked up; where it is gone, nothing is written. Throws ImpossibleChangeError, with nothing written, where the table or column it is for is gone. A repair puts back everything of ours that is missing,
 * whichever finding asked for it; that is not remembered, and cannot be taken back from here.
 */
export const remedy: Action<Finding, TakeBack | undefined> = {
  label: 'pane.action.remedy',
  description: 'pane.action.remedy.text',
  perform: (environment, finding) => (finding.remedy?.kind === 'repair' ? repairAll(environment) : environment.run((context) => whereRead(context, environment.memory, async (read, hold) => {
    const today = environment.today();
    const recomputed = recompute(read, today, 'excel');
    if (!recomputed.usable) return undefined;
    const now = findAgain(finding, [...recomputed.findings, ...recomputed.analysis.gates.flatMap(({ reasons }) => reasons)]);
    if (!now?.remedy || now.remedy.kind === 'repair') return undefined;
    const edits = editsOfChanges([now.remedy], recomputed, today);
    if (!edits) throw new ImpossibleChangeError();
    await environment.safePoint?.('writing');
    const takeBack = await writeRemembering(context, edits, recomputed, { hold, memory: environment.memory });
    // The row stands, and the way back is known: nothing that goes wrong on the way to it may hide that.
    if (now.remedy.kind === 'add') await goToBlank(context, now.remedy, edits, recomputed).catch(() => undefined);
    return takeBack;
  }))),
};

async function repairAll({ run, today, memory, safePoint, leaveOut }: Environment): Promise<undefined> {
  memory?.forget();
  await (await import('../repair')).repairInExcel(run, today(), { safePoint, leaveOut });
}

/** A row that was begun for somebody is theirs to finish: its first cell that is still blank is selected. */
async function goToBlank(context: Excel.RequestContext, { table: name, values }: Extract<Remedy, { kind: 'add' }>, edits: readonly Edit[], { located: { tables } }: Recomputed): Promise<void> {
  const table = [...tables.values()].find(({ definition }) => definition.kind === 'input' && definition.table === name);
  const written = edits.findLast((edit) => edit.kind === 'setValues');
  if (table?.definition.kind !== 'input' || written?.kind !== 'setValues') return;
  const blank = table.definition.columns.find(({ key, source }) => source === 'input' && values[key] === undefined && table.columns.has(key));
  const column = blank && table.columns.get(blank.key);
  if (column !== undefined) await goToArea(context, table.sheet.name, { top: written.top, bottom: written.top, left: column, right: column });
}

/** The same finding after rows may have moved: where it was, or else at the row of its id. */
function findAgain(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const { table, column, row, id } = finding.place;
  const same = findings.filter((other) => other.code === finding.code && other.place.table === table && other.place.column === column && other.place.id === id);
  return same.find(({ place }) => place.row === row) ?? (id === undefined || id === '' ? undefined : same[0]);
}
