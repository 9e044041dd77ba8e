// Every cell in view is asked from the host at the moment it is drawn; the grid keeps none.

import {
  InterceptorEffectEnum,
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  type Injector,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Host } from '@coachbook/excel-host';
import { LIMITS, type Area } from '@coachbook/workbook';
import type { GridEvents } from './Grid';
import { BUTTON_ROOM, choiceMark, filterMark, NOTE_MARK } from './marks';
import { isRightToLeft } from './mirrorSheets';
import { activeCell } from './activeCell';
import { editedText } from './editedText';
import type { SheetIds } from './SheetIds';
import { toCell } from './toCell';

/** Lets the host answer for texts, looks and what editing begins with. Returns the way to end that. */
export function drawCells(injector: Injector, host: Host, ids: SheetIds, events: GridEvents): () => void {
  const interceptors = injector.get(SheetInterceptorService);
  // The grid asks for every cell several times per picture.
  const drawnCells = new Map<string, Map<number, ICellDataForSheetInterceptor>>();
  const usedAreas = new Map<string, Area | undefined>();
  const usedOf = (sheet: string): Area | undefined => {
    if (!usedAreas.has(sheet)) usedAreas.set(sheet, host.view.usedArea(sheet));
    return usedAreas.get(sheet);
  };
  const cellsOf = (sheet: string): Map<number, ICellDataForSheetInterceptor> => {
    const cells = drawnCells.get(sheet) ?? new Map<number, ICellDataForSheetInterceptor>();
    if (cells.size > 50_000) cells.clear();
    drawnCells.set(sheet, cells);
    return cells;
  };
  const draw = (sheet: string, row: number, col: number, isActive: boolean): ICellDataForSheetInterceptor => {
    const filter = host.view.filterAt(sheet, row, col);
    return toCell(
      host.view.cell(sheet, row, col),
      host.view.columnWidth(sheet, col),
      marksOf(sheet, row, col, isActive, filter),
      isRightToLeft(host, sheet),
      filter ? BUTTON_ROOM : 0,
    );
  };

  const drawn = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After every interceptor of the grid's own, which then has nothing to say.
    priority: 1_000,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (_cell, { subUnitId, row, col }) => {
      const sheet = ids.nameOf(subUnitId);
      if (sheet === undefined) return null;
      const used = usedOf(sheet);
      const active = activeCell(injector, subUnitId);
      const isActive = active?.row === row && active.column === col;
      if (!isActive && (!used || row > used.bottom || row < used.top || col > used.right || col < used.left))
        return null;
      if (isActive) return draw(sheet, row, col, true);
      const cells = cellsOf(sheet);
      const key = row * LIMITS.columns + col;
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = draw(sheet, row, col, false)));
      return cell;
    },
  });
  const edited = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1_000,
    handler: (cell, { subUnitId, row, col }) => {
      const sheet = ids.nameOf(subUnitId);
      if (sheet === undefined) return cell;
      const { fontRenderExtension: _icon, customRender: _marks, ...rest } = cell ?? {};
      // The editor is neither turned over nor slanted.
      const { tr: _slant, ...s } = toCell(
        host.view.cell(sheet, row, col),
        host.view.columnWidth(sheet, col),
        [],
        false,
      ).s;
      return { ...rest, s, v: editedText(host.view, sheet, row, col).text };
    },
  });

  function marksOf(
    sheet: string,
    row: number,
    column: number,
    isActive: boolean,
    filter: ReturnType<Host['view']['filterAt']>,
  ): readonly ICellCustomRender[] {
    const marks: ICellCustomRender[] = [];
    if (filter) marks.push(filterMark(filter.filter !== undefined, () => events.openFilter({ sheet, row, column })));
    if (isActive && host.view.choices(sheet, row, column))
      marks.push(choiceMark(() => events.openChoices({ sheet, row, column })));
    if (notes().get(sheet)?.has(`${row},${column}`)) marks.push(NOTE_MARK);
    return marks;
  }

  let noted: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const notes = (): ReadonlyMap<string, ReadonlySet<string>> =>
    (noted ??= new Map(
      host
        .snapshot()
        .sheets.map((sheet) => [sheet.name, new Set(sheet.notes.map((note) => `${note.row},${note.column}`))]),
    ));
  const stop = host.onChange(({ origin, workbook, sheets }) => {
    if (
      origin === 'load' ||
      workbook.size > 0 ||
      sheets.some(({ aspects }) => [...aspects].some((aspect) => aspect !== 'selection'))
    ) {
      drawnCells.clear();
      usedAreas.clear();
    }
    if (
      origin === 'load' ||
      workbook.has('sheets') ||
      sheets.some((sheet) => sheet.aspects.has('notes') || sheet.aspects.has('structure'))
    )
      noted = undefined;
  });

  return () => {
    drawn.dispose();
    edited();
    stop();
  };
}
