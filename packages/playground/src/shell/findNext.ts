// The next cell with some text.

import type { CellPlace, Host } from '@coachbook/excel-host';

/** From the selected cell on through all visible sheets and around; upper and lower case are alike. Undefined when no cell has it. */
export function findNext(
  { snapshot, view }: Pick<Host, 'snapshot' | 'view'>,
  text: string,
  step: 1 | -1,
): CellPlace | undefined {
  if (text === '') return undefined;
  const { sheets, activeSheet } = snapshot();
  const wanted = text.toLocaleLowerCase();
  const hits = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap(({ name, rows }) =>
      rows
        .filter(({ index, hidden }) => hidden !== true && view.rowHeight(name, index) > 0)
        .flatMap(({ index, cells }) =>
          cells
            .filter(({ column }) => view.display(name, index, column).toLocaleLowerCase().includes(wanted))
            .map(({ column }): CellPlace => ({ sheet: name, row: index, column })),
        ),
    );
  if (hits.length === 0) return undefined;
  const order = sheets.map(({ name }) => name);
  const selection = sheets.find(({ name }) => name === activeSheet)?.selection ?? { top: 0, left: 0 };
  const compare = (hit: CellPlace): number =>
    order.indexOf(hit.sheet) - order.indexOf(activeSheet) || hit.row - selection.top || hit.column - selection.left;
  return step > 0
    ? (hits.find((hit) => compare(hit) > 0) ?? hits[0])
    : (hits.findLast((hit) => compare(hit) < 0) ?? hits.at(-1));
}
