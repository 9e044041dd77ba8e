// Carries out what a finding proposes, in one click.

import type { Finding } from '../../domain';
import { goToArea } from '../../excel';
import { writeOnce, type Attempt, type Undo, type Written } from '../changes';
import type { Action } from './Action';
import type { Environment } from '../Environment';

interface FindingToRemedy {
  readonly finding: Finding;
  readonly attempt: Attempt;
}

/**
 * One read, one write of only the cells concerned, see writeOnce; answers how to take it back; then the way to what is left to fill in of an added row. Rows may have moved since the finding was shown, so the workbook is read again and the
 * finding looked up; where it is gone, nothing is written. Throws ImpossibleChangeError, with nothing written, where the table or column it is for is gone. A repair puts back everything of ours that is missing,
 * whichever finding asked for it; that is not remembered, and cannot be taken back from here.
 */
export const remedy: Action<FindingToRemedy, Undo | undefined> = {
  label: 'pane.action.remedy',
  description: 'pane.action.remedy.text',
  perform: async (environment, { finding, attempt }) => {
    if (finding.remedy?.kind === 'repair') return repairAll(environment);
    const written = await writeOnce(environment, attempt, (now) => {
      const found = now.usable
        ? findAgain(finding, [...now.findings, ...now.analysis.gates.flatMap(({ reasons }) => reasons)])
        : undefined;
      return found?.remedy && found.remedy.kind !== 'repair' ? [found.remedy] : undefined;
    });
    // The row stands, and the way back is known: nothing that goes wrong on the way to it may hide that.
    if (written && finding.remedy?.kind === 'add')
      await environment.run((context) => goToBlank(context, written)).catch(() => undefined);
    return written?.undo;
  },
};

async function repairAll({ run, today, memory, safePoint, leaveOut }: Environment): Promise<undefined> {
  await (await import('../repair')).repairInExcel(run, today(), { safePoint, leaveOut }, memory);
}

/** A row that was begun for somebody is theirs to finish: its first cell that is still blank is selected. */
async function goToBlank(
  context: Excel.RequestContext,
  {
    edits,
    recomputed: {
      located: { tables },
    },
  }: Written,
): Promise<void> {
  const cells = edits.flatMap((edit) => (edit.kind === 'setValues' ? [edit] : []));
  const last = cells.at(-1);
  const table =
    last &&
    [...tables.values()].find(
      ({ definition, sheet, table: { area } }) =>
        definition.kind === 'input' && sheet.name === last.sheet && last.left >= area.left && last.left <= area.right,
    );
  if (table?.definition.kind !== 'input') return;
  const filled = new Set(
    cells.filter(({ sheet, top }) => sheet === last?.sheet && top === last.top).map(({ left }) => left),
  );
  const blank = table.definition.columns.find(
    ({ key, source }) => source === 'input' && table.columns.has(key) && !filled.has(table.columns.get(key) ?? -1),
  );
  const column = blank && table.columns.get(blank.key);
  if (column !== undefined && last)
    await goToArea(context, table.sheet.name, { top: last.top, bottom: last.top, left: column, right: column });
}

/** The same finding after rows may have moved: where it was, or else at the row of its id. */
function findAgain(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const { table, column, row, id } = finding.place;
  const same = findings.filter(
    (other) =>
      other.code === finding.code &&
      other.place.table === table &&
      other.place.column === column &&
      other.place.id === id,
  );
  return same.find(({ place }) => place.row === row) ?? (id === undefined || id === '' ? undefined : same[0]);
}
