// What becomes of a filled workbook after anything people do to it: findings at their place, nothing typed is lost, nothing more to do the second time, and a repair puts back what is ours.

import type { WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, openFile, repairFile } from '../../../src/app';
import { recompute, type Recomputed } from '../../../src/app/recompute';
import { refresh } from '../../../src/app/refresh';
import { repaired, repairInExcel } from '../../../src/app/repair';
import { FINDINGS, type Finding } from '../../../src/domain';
import { findingText } from '../../../src/locales';
import { locateOurs, placeOfFinding } from '../../../src/sheets';
import { harmed } from '../../app/harmed';
import type { Act } from './Act';
import { openHand, today, type Hand } from './Hand';
import { structureActs } from './structure';

const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
/** What we write ourselves, wherever it stands. */
const ours = new Set(written(example));
const known = countOf(recompute(example, today, 'file').findings);

/** What reading and the tables themselves have to say; what the method makes of missing data is tested with the method. */
const ofTheWorkbook =
  /^(cell|id|reference|row|table|column|setting|settings|workbook|formula|people)\.|^(goal|plan)\.cycle$/;

function countOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function newCodes({ findings }: Pick<Recomputed, 'findings'>): readonly string[] {
  return [...countOf(findings)]
    .filter(([code, count]) => ofTheWorkbook.test(code) && count > (known.get(code) ?? 0))
    .map(([code]) => code)
    .sort();
}

/** Every constant that is not ours to write, however often it stands there. */
function typed(workbook: WorkbookData): readonly string[] {
  const { tables } = locateOurs(workbook);
  return workbook.sheets.flatMap((sheet) => {
    const ours = [...tables.values()]
      .filter((table) => table.sheet === sheet)
      .flatMap(({ definition, table, columns, first, last }) => {
        if (definition.kind === 'output') return [{ ...table.area, top: first }];
        const computed =
          definition.kind === 'record'
            ? ['help']
            : definition.columns
                .filter(({ source }) => source === 'computed' || source === 'formula')
                .map(({ key }) => key);
        return computed.flatMap((key) => {
          const column = columns.get(key);
          return column === undefined ? [] : [{ top: first, bottom: last, left: column, right: column }];
        });
      });
    return sheet.rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, value, formula }) => {
        if (
          value === null ||
          formula !== undefined ||
          ours.some((area) => area.top <= index && index <= area.bottom && area.left <= column && column <= area.right)
        )
          return [];
        return [JSON.stringify(value)];
      }),
    );
  });
}

/** Constants of the example that nobody typed: words of help, results, the ids given so far. */
function written(workbook: WorkbookData): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of typed(workbook)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ value, formula }) => {
        if (value === null || formula !== undefined) return [];
        const text = JSON.stringify(value);
        const count = counts.get(text) ?? 0;
        counts.set(text, count - 1);
        return count <= 0 || /^"[A-Z]+\d+, /.test(text) ? [text] : [];
      }),
    ),
  );
}

/** What stood there and stands nowhere any more. */
function lost(before: WorkbookData, after: WorkbookData, { gone = [] }: Act): readonly string[] {
  const left = typed(after);
  const counts = new Map<string, number>();
  for (const value of left) counts.set(value, (counts.get(value) ?? 0) + 1);
  const missing = typed(before).filter((value) => {
    const count = counts.get(value) ?? 0;
    counts.set(value, count - 1);
    return count <= 0;
  });
  const allowed = new Set(gone.map((value) => JSON.stringify(value)));
  return missing.filter((value) => !allowed.has(value) && !ours.has(value));
}

/** Each says what it means in words, and leads to a cell or is put right by a click. */
function expectUsable({ findings, located }: Recomputed): void {
  for (const finding of findings) {
    expect(findingText('en', finding, FINDINGS[finding.code].params)).not.toMatch(/\{|undefined/);
    if (ofTheWorkbook.test(finding.code) && finding.remedy?.kind !== 'repair')
      expect([finding, placeOfFinding(finding.place, located)]).not.toEqual([finding, undefined]);
  }
}

/** Where nothing of ours was touched, a repair has nothing to do. */
const isRepaired = (act: Act): boolean =>
  structureActs.includes(act) || (act.finds ?? []).some((code) => /^(workbook|setting)\./.test(code));

/** Each act on a workbook of its own, through Excel and through a file. */
export function describeActs(acts: readonly Act[]): void {
  describe.each(acts.map((act) => [act.name, act] as const))('%s', (_name, act) => {
    // Made once for both ways: a workbook is opened and calculated for longer than all the rest takes.
    let hand: Hand | undefined;
    let before: WorkbookData;

    beforeAll(async () => {
      hand = await openHand(act.edit ? act.edit(example) : example);
      await act.act?.(hand);
      // Excel calculates anew what another program wrote.
      if (act.edit) await hand.model(({ application }) => application.calculate('Full'));
      before = hand.host.snapshot();
    });
    afterAll(() => {
      hand = undefined;
    });

    it('through Excel', async () => {
      const { host, run } = hand as Hand;
      const first = await refresh(run, today);
      expect({ usable: first.usable, found: newCodes(first) }).toEqual({
        usable: !act.untouched,
        found: (act.finds ?? []).filter((code) => !act.onlyInFiles || code !== 'workbook.rulesMissing'),
      });
      expectUsable(first);
      expect(lost(before, host.snapshot(), act)).toEqual([]);
      if (act.untouched) expect(host.snapshot()).toEqual(before);
      expect((await refresh(run, today)).edits).toEqual([]);
      if (!isRepaired(act)) return;
      const mended = await repairInExcel(run, today);
      if (!act.meantAgain) expect(harmed(first.engagement, mended.engagement)).toEqual([]);
      expect(newCodes(mended)).toEqual(act.remains ?? []);
      expect(lost(before, host.snapshot(), act)).toEqual([]);
      expect((await refresh(run, today)).edits).toEqual([]);
      expect((await repairInExcel(run, today)).edits).toEqual([]);
    });

    it('through a file', () => {
      const bytes = writeXlsx(before);
      const opened = openFile(bytes, today);
      expect({ usable: opened.usable, found: newCodes(opened) }).toEqual({
        usable: !act.untouched,
        found: act.finds ?? [],
      });
      expectUsable(opened);
      expect(lost(opened.before, opened.after, act)).toEqual([]);
      expect(recompute(opened.after, today, 'file').edits).toEqual([]);
      if (!isRepaired(act)) return;
      const mended = repairFile(opened, today);
      if (!act.meantAgain) expect(harmed(opened.engagement, mended.engagement)).toEqual([]);
      expect(newCodes(openFile(writeXlsx(mended.after), today))).toEqual(act.remains ?? []);
      expect(lost(mended.before, mended.after, act)).toEqual([]);
      expect(repaired(mended.after, today, 'file').edits).toEqual([]);
    });
  });
}
