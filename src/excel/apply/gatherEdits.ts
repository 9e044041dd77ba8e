// Edits as Excel is told them: what concerns the same cells of a sheet is said once.

import type { CellValue, Edit } from '@coachbook/workbook';

type StyleEdit = Extract<Edit, { kind: 'setStyle' }>;
type ValuesEdit = Extract<Edit, { kind: 'setValues' }>;

/** All looks of one sheet that follow one another. */
export interface StylesOfSheet {
  readonly kind: 'setStyles';
  readonly sheet: string;
  readonly edits: readonly StyleEdit[];
}

/** Blocks become one where what lies between them weighs less than telling them apart: an empty place takes five characters, a block of its own some three hundred. */
const emptyPlaces = 60;

/** Characters of a block that is told by itself: what was cut to the size of a request stays cut. */
const longest = 100_000;

/** In the same order; looks that follow one another on a sheet as one, blocks of values that lie close together as one. */
export function gatherEdits(edits: readonly Edit[]): readonly (Exclude<Edit, StyleEdit> | StylesOfSheet)[] {
  const gathered: (Exclude<Edit, StyleEdit> | StylesOfSheet)[] = [];
  let length = 0;
  for (const edit of edits) {
    const last = gathered.at(-1);
    if (edit.kind === 'setStyle') {
      if (last?.kind === 'setStyles' && last.sheet === edit.sheet)
        gathered[gathered.length - 1] = { ...last, edits: [...last.edits, edit] };
      else gathered.push({ kind: 'setStyles', sheet: edit.sheet, edits: [edit] });
    } else if (edit.kind === 'setValues') {
      const own = JSON.stringify(edit.values).length;
      const joined =
        last?.kind === 'setValues' && last.sheet === edit.sheet && length + own <= longest
          ? join(last, edit)
          : undefined;
      length = joined ? length + own : own;
      if (joined) gathered[gathered.length - 1] = joined;
      else gathered.push(edit);
    } else gathered.push(edit);
  }
  return gathered;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const boxOf = ({ top, left, values }: ValuesEdit): Box => ({
  top,
  left,
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

function join(one: ValuesEdit, other: ValuesEdit): ValuesEdit | undefined {
  const [a, b] = [boxOf(one), boxOf(other)];
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  const rows = Math.max(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.max(a.left + a.columns, b.left + b.columns) - left;
  if (rows * columns - a.rows * a.columns - b.rows * b.columns > emptyPlaces) return undefined;
  const values: (CellValue | undefined)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => undefined),
  );
  for (const block of [one, other]) {
    block.values.forEach((line, y) =>
      line.forEach((value, x) => {
        if (value !== undefined)
          (values[block.top - top + y] as (CellValue | undefined)[])[block.left - left + x] = value;
      }),
    );
  }
  return { ...one, top, left, values };
}
