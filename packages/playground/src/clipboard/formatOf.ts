// How a cell of copied HTML looks, from what its tags, attributes and style sheets say.

import { LINK_FONT, type CellStyle } from '@coachbook/workbook';
import { bordersOf } from './bordersOf';
import { colorOf } from './colorOf';
import type { Declarations } from './declarationsOf';
import { fontOf } from './fontOf';
import type { Rules } from './readStyleSheets';

const horizontals: ReadonlyMap<string, NonNullable<CellStyle['horizontal']>> = new Map(
  Object.entries<NonNullable<CellStyle['horizontal']>>({
    left: 'left',
    start: 'left',
    center: 'center',
    middle: 'center',
    '-webkit-center': 'center',
    right: 'right',
    end: 'right',
    '-webkit-right': 'right',
    justify: 'justify',
    'center-across': 'centerContinuous',
    fill: 'fill',
  }),
);
const verticals: ReadonlyMap<string, NonNullable<CellStyle['vertical']>> = new Map(
  Object.entries<NonNullable<CellStyle['vertical']>>({
    top: 'top',
    middle: 'center',
    center: 'center',
    justify: 'justify',
  }),
);
const inheriting = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/** `nature` is the side the value stands on by itself: said of a cell that stands there anyway, it is no look. Number formats are read elsewhere. */
export function formatOf(cell: Element, rules: Rules, nature: 'left' | 'right', links: boolean): CellStyle {
  const own = rules(cell);
  const chain = [...around(cell), cell, ...alone(cell)].map((element) => ({
    element,
    declared: element === cell ? own : rules(element),
  }));
  const value = (property: string): string | undefined =>
    own
      .findLast((one) => one.has(property))
      ?.get(property)
      ?.toLowerCase();
  const rows = chain.filter(({ element }) => inheriting.has(element.localName));
  const said = chain
    .findLast(({ declared }) => declared.some((one) => one.has('text-align')))
    ?.declared.findLast((one) => one.has('text-align'))
    ?.get('text-align')
    ?.toLowerCase();
  const horizontal = horizontals.get(
    said ??
      cell.getAttribute('align')?.toLowerCase() ??
      rows.at(-1)?.element.getAttribute('align')?.toLowerCase() ??
      (cell.localName === 'th' ? 'center' : ''),
  );
  const vertical = verticals.get(value('vertical-align') ?? cell.getAttribute('valign')?.toLowerCase() ?? '');
  const font = fontOf(chain);
  const linked = links && font?.color === undefined ? { ...font, ...LINK_FONT } : font;
  const fill =
    fillOf(cell, own) ??
    rows.map(({ element, declared }) => fillOf(element, declared)).findLast((one) => one !== undefined);
  const borders = bordersOf(own);
  const indent = Number(value('mso-char-indent-count') ?? 0);
  const rotation = Number(value('mso-rotate') ?? 0);
  return {
    ...(linked && { font: linked }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(horizontal !== undefined && horizontal !== nature && { horizontal }),
    ...(vertical && { vertical }),
    ...(/^(normal|pre-wrap|break-spaces)/.test(value('white-space') ?? '') && { wrap: true as const }),
    ...(Number.isInteger(indent) && indent > 0 && indent <= 250 && { indent }),
    ...(Number.isInteger(rotation) && rotation !== 0 && Math.abs(rotation) <= 90 && { rotation }),
  };
}

/** Rows and table around a cell, or whatever a paragraph stands in, outermost first. */
function around(cell: Element): readonly Element[] {
  const found: Element[] = [];
  for (let element = cell.parentElement; element && element.localName !== 'html'; element = element.parentElement) {
    found.unshift(element);
    // What stands around a table says how the page looks, not the table.
    if (element.localName === 'table') break;
  }
  return found;
}

/** Elements that hold the whole text of a cell, one within the other. */
function alone(cell: Element): readonly Element[] {
  const found: Element[] = [];
  for (let element = cell; ;) {
    const inside = [...element.childNodes].filter(
      (node) =>
        node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? '')),
    );
    const [only] = inside;
    if (inside.length !== 1 || !(only instanceof Element)) return found;
    found.push(only);
    element = only;
  }
}

function fillOf(element: Element, declared: readonly Declarations[]): string | undefined {
  const said =
    declared.flatMap((one) => one.get('background-color') ?? one.get('background') ?? []).at(-1) ??
    element.getAttribute('bgcolor');
  return said ? colorOf(said) : undefined;
}
