// Excel.PageLayout and its headers and footers: how a sheet prints.

import { LIMITS, type Area, type PrintData, type PrintTexts } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { AreasRef } from '../core/AreasRef';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { booleanOf, choiceOf, invalidArgument, numberOf, recordOf, textOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Method, type Property } from '../server/ObjectType';
import { rangeArgument } from './sheetOf';

const unset: PrintData = { orientation: 'portrait', paper: 'Letter' };
const papers = ['A4', 'A3', 'Letter', 'Legal', 'Tabloid'] as const;
/** Excel's own, in inches. */
const margins = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };
const pointsPerInch = 72;

function printOf(sheet: SheetState): PrintData {
  return sheet.parts.print ?? unset;
}

type Patch = { readonly [K in keyof PrintData]?: PrintData[K] | undefined };

function change(core: Core, sheet: SheetState, patch: Patch): void {
  const next = Object.fromEntries(
    Object.entries({ ...printOf(sheet), ...patch }).filter(([, value]) => value !== undefined),
  );
  core.document.setPart(sheet, 'print', next as unknown as PrintData);
}

function margin(side: keyof typeof margins): Property<SheetState> {
  return {
    get: (sheet) => (printOf(sheet).margins ?? margins)[side] * pointsPerInch,
    set: (sheet, value, { core }) =>
      change(core, sheet, {
        margins: { ...(printOf(sheet).margins ?? margins), [side]: round(numberOf(value) / pointsPerInch) },
      }),
  };
}

function choice(
  key: 'blackAndWhite' | 'centerHorizontally' | 'centerVertically' | 'draft' | 'gridlines' | 'headings',
): Property<SheetState> {
  return {
    get: (sheet) => printOf(sheet)[key] === true,
    set: (sheet, value, { core }) => change(core, sheet, { [key]: booleanOf(value) ? true : undefined }),
  };
}

function round(inches: number): number {
  return Math.round(inches * 10_000) / 10_000;
}

function area(pick: (sheet: SheetState) => Area | undefined, type: string, orNull: boolean): Method<SheetState> {
  return {
    type,
    run: (sheet) => {
      const found = pick(sheet);
      if (!found && !orNull) throw itemNotFound();
      if (!found) return null;
      return type === 'RangeAreas' ? new AreasRef(sheet, [found]) : new RangeRef(sheet, found);
    },
  };
}

function titleRows(sheet: SheetState): Area | undefined {
  const rows = printOf(sheet).titleRows;
  return rows && { top: rows.first, bottom: rows.last, left: 0, right: LIMITS.columns - 1 };
}

function titleColumns(sheet: SheetState): Area | undefined {
  const columns = printOf(sheet).titleColumns;
  return columns && { left: columns.first, right: columns.last, top: 0, bottom: LIMITS.rows - 1 };
}

export const PageLayout = objectType<SheetState>({
  name: 'PageLayout',
  objects: { headersFooters: { type: 'HeaderFooterGroup', get: (sheet) => sheet } },
  properties: {
    bottomMargin: margin('bottom'),
    blackAndWhite: choice('blackAndWhite'),
    centerHorizontally: choice('centerHorizontally'),
    centerVertically: choice('centerVertically'),
    draftMode: choice('draft'),
    firstPageNumber: {
      get: (sheet) => printOf(sheet).firstPage ?? '',
      set: (sheet, value, { core }) => {
        if (value !== '' && !Number.isInteger(numberOf(value))) throw invalidArgument();
        change(core, sheet, { firstPage: value === '' ? undefined : numberOf(value) });
      },
    },
    footerMargin: margin('footer'),
    headerMargin: margin('header'),
    leftMargin: margin('left'),
    orientation: {
      get: (sheet) => (printOf(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value, { core }) =>
        change(core, sheet, { orientation: choiceOf(value, ['portrait', 'landscape'] as const) }),
    },
    printGridlines: choice('gridlines'),
    printHeadings: choice('headings'),
    printOrder: {
      get: (sheet) => (printOf(sheet).overThenDown ? 'OverThenDown' : 'DownThenOver'),
      set: (sheet, value, { core }) =>
        change(core, sheet, {
          overThenDown: choiceOf(value, ['DownThenOver', 'OverThenDown']) === 'OverThenDown' ? true : undefined,
        }),
    },
    paperSize: {
      get: (sheet) => printOf(sheet).paper,
      set: (sheet, value, { core }) => change(core, sheet, { paper: choiceOf(value, papers) }),
    },
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: {
      get: (sheet) => {
        const { fit } = printOf(sheet);
        return fit
          ? { horizontalFitToPages: fit.width, verticalFitToPages: fit.height }
          : { scale: printOf(sheet).scale ?? 100 };
      },
      set: (sheet, value, { core }) => {
        const given = recordOf(value);
        const scale = given['scale'];
        if (scale !== undefined && scale !== null) {
          const percent = numberOf(scale);
          if (!Number.isInteger(percent) || percent < 10 || percent > 400) throw invalidArgument();
          change(core, sheet, { fit: undefined, scale: percent === 100 ? undefined : percent });
          return;
        }
        const pages = (name: string): number =>
          given[name] === undefined || given[name] === null ? 0 : numberOf(given[name]);
        change(core, sheet, {
          scale: undefined,
          fit: { width: pages('horizontalFitToPages'), height: pages('verticalFitToPages') },
        });
      },
    },
  },
  methods: {
    getPrintArea: area((sheet) => printOf(sheet).area, 'RangeAreas', false),
    getPrintAreaOrNullObject: area((sheet) => printOf(sheet).area, 'RangeAreas', true),
    getPrintTitleColumns: area(titleColumns, 'Range', false),
    getPrintTitleColumnsOrNullObject: area(titleColumns, 'Range', true),
    getPrintTitleRows: area(titleRows, 'Range', false),
    getPrintTitleRowsOrNullObject: area(titleRows, 'Range', true),
    setPrintArea: {
      run: (sheet, args, { core }) => change(core, sheet, { area: rangeArgument(core, args, 0, sheet).area }),
    },
    setPrintMargins: {
      run: (sheet, args, { core }) => {
        const unit = args.choice(0, ['Points', 'Inches', 'Centimeters']);
        const given = args.record(1);
        const inches = unit === 'Points' ? 1 / pointsPerInch : unit === 'Inches' ? 1 : 1 / 2.54;
        const next = { ...(printOf(sheet).margins ?? margins) };
        for (const side of Object.keys(margins) as (keyof typeof margins)[])
          if (given[side] !== undefined && given[side] !== null) next[side] = round(numberOf(given[side]) * inches);
        change(core, sheet, { margins: next });
      },
    },
    setPrintTitleColumns: {
      run: (sheet, args, { core }) => {
        const range = rangeArgument(core, args, 0, sheet).area;
        change(core, sheet, { titleColumns: { first: range.left, last: range.right } });
      },
    },
    setPrintTitleRows: {
      run: (sheet, args, { core }) => {
        const range = rangeArgument(core, args, 0, sheet).area;
        change(core, sheet, { titleRows: { first: range.top, last: range.bottom } });
      },
    },
  },
});

export const HeaderFooterGroup = objectType<SheetState>({
  name: 'HeaderFooterGroup',
  objects: { defaultForAllPages: { type: 'HeaderFooter', get: (sheet) => sheet } },
  properties: {
    state: { get: () => 'Default' },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
  },
});

function pageText(place: 'header' | 'footer', side: keyof PrintTexts): Property<SheetState> {
  return {
    get: (sheet) => printOf(sheet)[place]?.[side] ?? '',
    set: (sheet, value, { core }) => {
      const { [side]: _before, ...rest } = printOf(sheet)[place] ?? {};
      const text = textOf(value);
      const next = text === '' ? rest : { ...rest, [side]: text };
      change(core, sheet, { [place]: Object.keys(next).length === 0 ? undefined : next });
    },
  };
}

export const HeaderFooter = objectType<SheetState>({
  name: 'HeaderFooter',
  properties: {
    centerFooter: pageText('footer', 'center'),
    centerHeader: pageText('header', 'center'),
    leftFooter: pageText('footer', 'left'),
    leftHeader: pageText('header', 'left'),
    rightFooter: pageText('footer', 'right'),
    rightHeader: pageText('header', 'right'),
  },
});
