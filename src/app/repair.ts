// A workbook with everything of ours in place again: what a repair and an upgrade both are.

import type { ColumnData, Edit, WorkbookData } from '@coachbook/workbook';
import type { Day } from '../domain';
import {
  applyEdits,
  hasMoved,
  MovedError,
  onlyOurs,
  readFolded,
  readFormulas,
  readWhole,
  removeUnfinished,
  translateError,
  type RunExcel,
  type WorkbookMemory,
} from '../excel';
import {
  assumeDrawn,
  createWorkbook,
  inAccent,
  isMark,
  locateOurs,
  makingIn,
  repairReach,
  repairWorkbook,
} from '../sheets';
import type { Environment } from './Environment';
import { brandOf } from './templates/templateProperties';
import { readOurs } from './readOurs';
import { recompute, interpret, type Recomputed, type Interpreted } from './recompute';
import { areasFilledIn } from './changes/rowKeys';
import { HeardError, whereRead } from './changes/whereRead';

/**
 * Puts back what is missing, then computes. `edits` lead from what was read to the repaired workbook; none where nothing was missing and everything was up to date. Pure; the same for
 * Excel and for files. What a newer version made stays as it is, and so does a workbook that is not ours.
 */
export function repaired(read: WorkbookData, today: Day, source: 'excel' | 'file'): Recomputed {
  const now = interpret(read, today);
  return now.usable ? mended({ ...now, before: read }, today, source) : recompute(read, today, source);
}

/** The same of a workbook that is interpreted already. */
export function mended(now: Known, today: Day, source: 'excel' | 'file'): Recomputed {
  const { before: damaged } = now;
  const context = contextOf(now);
  const whole = repairWorkbook({ damaged, context, fresh: freshOf(now) });
  // Of sheets whose making came to no end it is not known how they are drawn.
  if (makingIn(damaged)) {
    const result = recompute(whole, today, source, { from: damaged });
    return { ...result, edits: result.edits.map(withNewCharts) };
  }
  return recompute(whole, today, source, {
    from: source === 'excel' ? assumeDrawn(damaged, locateOurs(damaged), context) : damaged,
  });
}

/** Charts of which nothing but the name is known are made anew instead of being changed. */
function withNewCharts(edit: Edit): Edit {
  if (edit.kind !== 'setCharts') return edit;
  return {
    ...edit,
    remove: [...edit.remove, ...edit.change.map(({ from }) => from.name)],
    add: [...edit.change.map(({ to }) => to), ...edit.add],
    change: [],
  };
}

/**
 * The same in Excel, with everything read: two requests for what a refresh reads, one or two for what else stands on the sheets concerned, one to write, as much more as applyEdits says; all of it once more where a table was moved meanwhile.
 * Writes nothing where there is nothing to put back, and is done where somebody else was quicker: what Excel refuses because it is there already is looked for once more. Of `memory` it takes what was sent to the wrong rows, and leaves it there until that is brought back. What it wrote is not remembered: `undo` cannot take it back, and whether Excel's own Undo can is up to that Excel.
 */
export async function repairInExcel(
  run: RunExcel,
  today: Day,
  told: Told = {},
  memory?: WorkbookMemory,
): Promise<Recomputed> {
  memory?.forget();
  try {
    return await repairOnce(run, today, told, memory);
  } catch (error) {
    if (translateError(error).kind !== 'conflict') throw error;
    const now = recompute(await run((context) => readOurs(context)), today, 'excel');
    if (!now.usable || makingIn(now.before) || now.findings.some(({ remedy }) => remedy?.kind === 'repair'))
      throw error;
    return { ...now, after: now.before, edits: [] };
  } finally {
    // Whole sheets may be others.
    memory?.forget();
  }
}

async function repairOnce(
  run: RunExcel,
  today: Day,
  { safePoint, leaveOut }: Told,
  memory: WorkbookMemory | undefined,
): Promise<Recomputed> {
  return run((context) =>
    whereRead(context, memory, async (read, hold) => {
      const now = recompute(read, today, 'excel');
      if (!now.usable) return now;
      const { sheets, lacking, calculated, validated } = repairReach(read, freshOf(now), now.located, contextOf(now));
      const known = await readFormulas(
        context,
        await readWhole(context, read, { sheets, lacking, validated }),
        calculated,
      );
      const whole = makingIn(read) ? await readFolded(context, known, foldedColumns(freshOf(now))) : known;
      const result = repaired(whole, today, 'excel');
      await safePoint?.('writing');
      // Whatever comes to no end is told by the mark, so that goes once everything else is there.
      const mark = markEdit(result.before);
      const edits = mark ? result.edits.flatMap((edit) => withoutMark(edit)) : result.edits;
      const leftOut = await applyEdits(context, edits, result.before, hold, areasFilledIn(now.located.tables)).catch(
        async (error: unknown) => {
          await withoutHalves(run, result, error);
          throw error;
        },
      );
      if (mark) await applyEdits(context, [mark], result.after);
      if (leftOut.length > 0) leaveOut?.(leftOut);
      return result;
    }),
  );
}

/** Takes the mark of sheets being made away, if there is one. */
function markEdit({ names }: WorkbookData): Edit | undefined {
  const mark = names.find(isMark);
  return mark && { kind: 'setNames', remove: [mark.name], add: [] };
}

function withoutMark(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'setNames' || edit.sheet !== undefined) return [edit];
  const remove = edit.remove.filter((name) => !isMark({ name, formula: '', hidden: true }));
  return remove.length + edit.add.length === 0 ? [] : [{ ...edit, remove }];
}

/** Sheets that were being put back are taken away again: half of one would pass for the whole. Not where all was sent, nor what somebody has typed into since, or has added under that name. */
async function withoutHalves(run: RunExcel, { edits, after }: Recomputed, error: unknown): Promise<void> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const isWhole = error instanceof MovedError && error.isWhole;
  if (added.size === 0 || isWhole || hasMoved(error) || error instanceof HeardError) return;
  if ((error as { readonly code?: unknown }).code === 'ItemAlreadyExists') return;
  await run(async (context) => {
    const halves = await onlyOurs(
      context,
      after.sheets.filter(({ name }) => added.has(name)),
    );
    if (halves.length > 0) await removeUnfinished(context, halves);
  }).catch(() => undefined);
}

/** Columns that are folded away on new sheets, by the names of those. */
function foldedColumns({ sheets }: WorkbookData): ReadonlyMap<string, readonly ColumnData[]> {
  return new Map(
    sheets.map(({ name, columns }) => [
      name,
      columns.filter(({ outlineLevel, hidden }) => outlineLevel !== undefined && hidden),
    ]),
  );
}

/** How it goes, told to whoever waits; each may be missing. */
interface Told {
  readonly safePoint?: Environment['safePoint'] | undefined;
  readonly leaveOut?: Environment['leaveOut'] | undefined;
}

/** What is interpreted of a workbook, and what it was interpreted from. */
type Known = Interpreted & Pick<Recomputed, 'before'>;

/** A new workbook for the same engagement, in the same colour: how everything would look if nothing had happened to it. */
export function freshOf(known: Known): WorkbookData {
  const context = contextOf(known);
  const fresh = createWorkbook({ ...context, context, lastIds: known.lastIds });
  const { accent } = brandOf(known.before);
  return accent === undefined ? fresh : inAccent(fresh, accent);
}

/** What sheets are made from. */
export function contextOf({
  language,
  engagement,
  settings,
  analysis,
}: Interpreted): Pick<Interpreted, 'language' | 'engagement' | 'settings' | 'analysis'> {
  return { language, engagement, settings, analysis };
}
