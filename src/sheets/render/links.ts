// The links above a sheet's tables: back to the guide, to its neighbours, to what follows from it.

import type { ColumnData, HyperlinkData, SheetDraft } from '@coachbook/workbook';
import { message, type Language, type MessageKey } from '../../locales';
import { FRAME } from '../theme/sheetFrame';
import { LINK } from '../theme/styles';
import type { SheetDefinition } from '../schema/SheetDefinition';

/** Pixels: a character and the air after a text, generously; a column nobody gave a width; one too narrow to click. */
const character = 6.6;
const air = 18;
const usual = 64;
const narrow = 60;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface LinkContext {
  readonly language: Language;
  /** Sheets of the workbook, in the order of their tabs. */
  readonly sheets: readonly SheetDefinition[];
}

/** Where a text of that many characters would lie. */
function spanOf(from: number, text: string): Span {
  return { from, to: from + text.length * character + air };
}

/** Writes the links into the columns that have room beside the captions, and beside what stands there already; returns them. `captions` are texts by zero-based column. */
export function writeLinks(
  draft: SheetDraft,
  definition: SheetDefinition,
  columns: readonly ColumnData[],
  captions: ReadonlyMap<number, string>,
  context: LinkContext,
): readonly HyperlinkData[] {
  const places = placesOf(columns);
  const isFilled = (column: number): boolean =>
    draft.isFilled({ top: FRAME.links, bottom: FRAME.links, left: column, right: column });
  const taken = places.flatMap(({ column, from, width }) =>
    captions.has(column)
      ? [spanOf(from, captions.get(column) ?? '')]
      : isFilled(column)
        ? [{ from, to: from + width }]
        : [],
  );
  const links: HyperlinkData[] = [];
  let free = 0;
  for (const { text, sheet } of targetsOf(definition, context)) {
    const place = places.find(
      ({ from, width }) =>
        from >= free &&
        width >= narrow &&
        taken.every((other) => other.to <= from || other.from >= spanOf(from, text).to),
    );
    if (!place) continue;
    free = spanOf(place.from, text).to;
    draft.set(FRAME.links, place.column, { value: text, style: LINK });
    links.push(linkTo(FRAME.links, place.column, message(context.language, sheet.name)));
  }
  return links;
}

/** A cell as a link to the beginning of a sheet. */
export function linkTo(row: number, column: number, sheet: string): HyperlinkData {
  return {
    area: { top: row, bottom: row, left: column, right: column },
    location: `'${sheet.replaceAll("'", "''")}'!A1`,
  };
}

function targetsOf(
  definition: SheetDefinition,
  { language, sheets }: LinkContext,
): readonly { readonly text: string; readonly sheet: SheetDefinition }[] {
  const at = sheets.indexOf(definition);
  const guide = sheets.find(({ key }) => key === 'guide');
  const previous = sheets[at - 1];
  const wanted: readonly (readonly [SheetDefinition | undefined, MessageKey])[] = [
    [guide === definition || guide === previous ? undefined : guide, 'link.guide'],
    [previous, 'link.previous'],
    [sheets[at + 1], 'link.next'],
    [
      sheets.find(({ key }) => key === definition.result),
      definition.tables.every(({ kind }) => kind === 'output') ? 'link.input' : 'link.analysis',
    ],
  ];
  const seen = new Set<SheetDefinition>();
  return wanted.flatMap(([sheet, key]) => {
    if (!sheet || seen.has(sheet)) return [];
    seen.add(sheet);
    return [{ sheet, text: message(language, key, { sheet: message(language, sheet.name) }) }];
  });
}

/** Left edges and widths of the columns that can be seen. */
function placesOf(
  columns: readonly ColumnData[],
): readonly { readonly column: number; readonly from: number; readonly width: number }[] {
  const last = Math.max(0, ...columns.map((run) => run.last));
  const places: { column: number; from: number; width: number }[] = [];
  let from = 0;
  for (let column = 0; column <= last; column += 1) {
    const run = columns.find((one) => one.first <= column && column <= one.last);
    if (run?.hidden) continue;
    const width = run?.width ?? usual;
    places.push({ column, from, width });
    from += width;
  }
  return places;
}
