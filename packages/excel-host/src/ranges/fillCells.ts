// The fill handle: repeating or continuing what stands in an area.

import type { Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { writeContent } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { styleAt, withStyle } from '../document/styles';
import { moveFormula } from '../formulas/moveFormula';
import { textSeries } from './textSeries';
import { afterWriting, refuseProtected } from './writeCells';

export type FillKind = 'FillDefault' | 'FillCopy' | 'FillSeries' | 'FillFormats' | 'FillValues';

/** MultiRange numbers continue their line, dates count on, days, months and texts that end in a number go on, everything else repeats. */
export function fillCells(core: Core, sheet: SheetState, source: Area, target: Area, kind: FillKind): void {
  refuseProtected(sheet, target);
  const down = target.bottom > source.bottom || target.top < source.top;
  const lines = down ? range(source.left, source.right) : range(source.top, source.bottom);
  for (const line of lines) fillLine(core, sheet, line, down, source, target, kind);
  afterWriting(core, sheet, target);
}

function fillLine(
  core: Core,
  sheet: SheetState,
  line: number,
  down: boolean,
  source: Area,
  target: Area,
  kind: FillKind,
): void {
  const first = down ? source.top : source.left;
  const last = down ? source.bottom : source.right;
  const size = last - first + 1;
  const place = (index: number): { readonly row: number; readonly column: number } =>
    down ? { row: index, column: line } : { row: line, column: index };
  const own = range(first, last).map((index) => {
    const { row, column } = place(index);
    return { cell: core.document.cell(sheet, row, column), style: styleAt(sheet, row, column), row, column };
  });
  const next =
    kind === 'FillCopy'
      ? undefined
      : seriesOf(
          own.map(({ cell }) => (cell?.formula === undefined ? (cell?.value ?? null) : null)),
          own[0]?.style.numberFormat,
          kind === 'FillSeries',
        );
  const from = down ? target.top : target.left;
  const to = down ? target.bottom : target.right;
  for (const index of range(from, to)) {
    if (index >= first && index <= last) continue;
    const step = index - first;
    const copied = own[((step % size) + size) % size];
    if (!copied) continue;
    const { row, column } = place(index);
    if (kind !== 'FillValues')
      core.document.writeCell(
        sheet,
        row,
        column,
        withStyle(sheet, row, column, core.document.cell(sheet, row, column), copied.style),
      );
    if (kind === 'FillFormats') continue;
    const formula = copied.cell?.formula;
    if (formula !== undefined)
      writeContent(core.document, sheet, row, column, {
        value: null,
        formula: moveFormula(formula, row - copied.row, column - copied.column),
      });
    else writeContent(core.document, sheet, row, column, { value: next ? next(step) : (copied.cell?.value ?? null) });
  }
}

type Value = string | number | boolean | { readonly error: string } | null;

/** The value so many steps from the first; undefined where the values make no series. */
function seriesOf(
  values: readonly Value[],
  numberFormat: string | undefined,
  always: boolean,
): ((step: number) => string | number) | undefined {
  if (values.every((value): value is number => typeof value === 'number')) {
    const isDate = numberFormat !== undefined && /[ymdh]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
    const first = values[0] ?? 0;
    if (values.length === 1) return isDate || always ? (step) => first + step : undefined;
    const slope = ((values[values.length - 1] ?? first) - first) / (values.length - 1);
    return (step) => Number((first + slope * step).toPrecision(15));
  }
  return values.every((value) => typeof value === 'string') ? textSeries(values) : undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
