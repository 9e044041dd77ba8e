// Makes one worksheet from its definition: frame, tables with their rows, looks, rules; everything that does not depend on the analysis.

import {
  areaAddress,
  emptySheet,
  joinColumns,
  LIMITS,
  SheetDraft,
  type Area,
  type CellStyle,
  type ColumnData,
  type SheetData,
  type TableData,
  type ValidationData,
} from '@coachbook/workbook';
import type { Engagement, Settings } from '../../domain';
import { message, type Language } from '../../locales';
import { rulesOf } from '../theme/rulesOf';
import { FRAME } from '../theme/sheetFrame';
import { bodyStyle, CAPTION, columnStyle, GUIDANCE, headerStyle, QUESTION, TAB_COLORS, TITLE } from '../theme/styles';
import type { FieldDefinition, SheetDefinition, TableDefinition } from '../schema/SheetDefinition';
import { encodeValue } from '../values/encode';
import { peopleNames } from '../values/references';
import { drawLayout } from './layoutCells';
import { layoutGantt, type GanttParts } from './layoutGantt';
import { writeLinks } from './links';
import { pagesAcross } from './pagesAcross';
import { printOf } from './printOf';
import { raciCodeValidation, matrixRows, printedWithMatrix, shapesOf } from './matrixShape';
import { fieldsOf } from '../schema/recordFields';
import type { ShapeColumn, TableShape } from './tableShape';
import { validationOf } from './validations';

interface LayoutContext {
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  /** All sheets of the workbook, for the links. */
  readonly sheets: readonly SheetDefinition[];
}

/** The sheet with its inputs filled in. Computed cells are blank: computeWorkbook fills them. */
export function layoutSheet(definition: SheetDefinition, context: LayoutContext): SheetData {
  const { language } = context;
  const sheet: SheetData = emptySheet(message(language, definition.name));
  const draft = new SheetDraft(sheet);
  const shapes = shapesOf(definition, language, context.engagement);
  writeFrame(draft, definition, language);
  const tables = definition.tables.map((table, index) =>
    writeTable(draft, table, shapes[index] as TableShape, context),
  );
  const columns = [
    ...(definition.layout?.columns ?? []),
    ...shapes.flatMap((shape, index) => [...gapBefore(shapes[index - 1], shape), ...columnsOf(shape)]),
  ];
  const captions = new Map(
    definition.tables.flatMap((table, index) =>
      hasCaption(definition, index)
        ? [[(shapes[index] as TableShape).left, message(language, table.caption)] as const]
        : [],
    ),
  );
  for (const [column, value] of captions) draft.set(FRAME.links, column, { value, style: CAPTION });
  const gantt = ganttOf(draft, definition, shapes, language);
  const links = [
    ...writeLinks(draft, definition, columns, captions, context),
    ...drawLayout(draft, definition, context.sheets, language),
  ];
  const widths = joinColumns([...columns, ...(gantt?.columns ?? [])].sort((a, b) => a.first - b.first));
  const print = {
    ...printOf(definition.print, context.settings.title, language),
    ...printedWithMatrix(definition, shapes),
    ...(gantt ? { area: gantt.printed } : {}),
  };
  const tabColor = TAB_COLORS[definition.step];
  return draft.finish({
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: definition.gridlines ?? false,
    summaryAbove: definition.tables.some((table) => table.kind === 'output' && table.levelColumn !== undefined),
    ...(definition.unfrozen ? {} : { freeze: { rows: FRAME.header + 1, columns: frozenColumns(definition) } }),
    selection: firstInput(definition),
    columns: widths,
    tables,
    validations: [
      ...definition.tables.flatMap((table, index) => validationsOf(table, shapes[index] as TableShape, context)),
      ...(gantt?.validations ?? []),
    ],
    conditionalFormats: [...rulesOn(definition, shapes, language), ...(gantt?.rules ?? [])],
    hyperlinks: links,
    ...pagesAcross({
      print,
      columns: widths,
      shapes,
      naming: frozenColumns(definition),
      line: message(language, definition.guidance),
      isPaged: definition.tables.some((table) => table.kind === 'output' && table.paged === true),
    }),
  });
}

function ganttOf(
  draft: SheetDraft,
  definition: SheetDefinition,
  shapes: readonly TableShape[],
  language: Language,
): GanttParts | undefined {
  const shape = shapes[definition.tables.findIndex(({ name }) => name === definition.gantt?.table)];
  return shape && layoutGantt(draft, definition.gantt?.table ?? '', shape, language);
}

function writeFrame(draft: SheetDraft, definition: SheetDefinition, language: Language): void {
  const line = (row: number, text: string, style: CellStyle): void => draft.set(row, 0, { value: text, style });
  line(FRAME.title, message(language, definition.title), TITLE);
  line(FRAME.question, message(language, definition.question), QUESTION);
  line(FRAME.guidance, message(language, definition.guidance), GUIDANCE);
  draft.setRow(FRAME.title, { height: 34 });
  draft.setRow(FRAME.question, { height: 24 });
  draft.setRow(FRAME.links, { height: 24 });
  draft.setRow(FRAME.header, { height: 40 });
}

/** The first table bears the sheet's own name, unless something else stands there. */
function hasCaption({ layout }: SheetDefinition, index: number): boolean {
  return index > 0 || layout?.columns[0]?.first === 0;
}

function writeTable(draft: SheetDraft, table: TableDefinition, shape: TableShape, context: LayoutContext): TableData {
  shape.columns.forEach((column, offset) =>
    draft.set(FRAME.header, shape.left + offset, {
      value: column.header,
      style: column.look?.header ?? headerStyle(column),
    }),
  );
  const rows = inputRows(table, context);
  rows.forEach((values, y) => {
    shape.columns.forEach((column, x) => {
      const value = values[column.key];
      const own =
        table.kind === 'record' && column.key === 'value'
          ? bodyStyle(
              fieldAt(table.fields, y)?.computed ? 'computed' : 'input',
              fieldAt(table.fields, y)?.format ?? 'text',
            )
          : (column.look?.body ?? bodyStyle(column.source, column.format));
      draft.set(FRAME.body + y, shape.left + x, {
        value: value ?? null,
        style: table.kind === 'record' && column.key === 'value' ? { ...own, horizontal: 'left', indent: 1 } : own,
      });
    });
  });
  return {
    name: table.name,
    area: {
      top: FRAME.header,
      left: shape.left,
      bottom: FRAME.header + rows.length,
      right: shape.left + shape.columns.length - 1,
    },
    columns: shape.columns.map((column, offset) => ({
      id: offset + 1,
      name: column.header,
      ...(column.formula === undefined ? {} : { formula: column.formula }),
    })),
    style: 'TableStyleLight1',
    headerRow: true,
    totalsRow: false,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: table.kind === 'input',
    filters: [],
  };
}

type Values = Readonly<Record<string, ReturnType<typeof encodeValue>>>;

/** What stands in each body row: the engagement's rows and some blank ones, or the fields of a record. Computed tables start with one blank row. */
function inputRows(table: TableDefinition, { engagement, settings, language }: LayoutContext): readonly Values[] {
  const people = peopleNames(engagement.people);
  if (table.kind === 'output') return [{}];
  if (table.kind === 'matrix') return matrixRows(engagement);
  if (table.kind === 'record') {
    const values = fieldsOf(table.record, engagement, settings);
    return table.fields.map((field) => ({
      label: message(language, field.label),
      value: encodeValue(values[field.key], field.rule, language, people),
      help: message(language, field.help),
    }));
  }
  const rows = (engagement[table.table] as readonly object[]).map((row) => {
    const fields = row as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      table.columns.flatMap((column) => {
        if (column.source === 'id') return [[column.key, fields.id === '' ? null : String(fields.id)]];
        return column.source === 'input'
          ? [[column.key, encodeValue(fields[column.key], column.rule, language, people)]]
          : [];
      }),
    );
  });
  return [...rows, ...Array.from({ length: rows.length === 0 ? table.blankRows : 3 }, () => ({}))];
}

function fieldAt(fields: readonly FieldDefinition[], index: number): FieldDefinition | undefined {
  return fields[index];
}

/** Tables side by side are kept apart by a narrow column; where there are more between them, a chart stands on those. */
function gapBefore(previous: TableShape | undefined, shape: TableShape): readonly ColumnData[] {
  if (!previous) return [];
  const first = previous.left + previous.columns.length;
  return first < shape.left ? [{ first, last: first, width: 24 }] : [];
}

function columnsOf(shape: TableShape): readonly ColumnData[] {
  return shape.columns.map((column, offset) => ({
    first: shape.left + offset,
    last: shape.left + offset,
    width: column.width,
    ...(column.detail ? { outlineLevel: 1 } : {}),
    ...(column.folded ? { hidden: true } : {}),
    style: column.look?.column ?? columnStyle(column.format),
  }));
}

/** From the first body row to the last row of a sheet, so that rows to come are covered. */
function columnArea(column: number): Area {
  return { top: FRAME.body, bottom: LIMITS.rows - 1, left: column, right: column };
}

function validationsOf(
  table: TableDefinition,
  shape: TableShape,
  { language, settings }: LayoutContext,
): readonly ValidationData[] {
  if (table.kind === 'output') return [];
  if (table.kind === 'matrix') {
    const letters = shape.columns.flatMap((column, offset) => (column.source === 'input' ? [shape.left + offset] : []));
    return letters.length === 0
      ? []
      : [raciCodeValidation(table, { ...columnArea(letters[0] as number), right: letters.at(-1) as number }, language)];
  }
  if (table.kind === 'record') {
    return table.fields.flatMap((field, index) => {
      if (field.computed) return [];
      const row = FRAME.body + index;
      const area = { top: row, bottom: row, left: shape.left + 1, right: shape.left + 1 };
      return [validationOf({ rule: field.rule, header: field.label, help: field.help }, area, language, settings)];
    });
  }
  return table.columns.flatMap((column, offset) =>
    column.source === 'input' ? [validationOf(column, columnArea(shape.left + offset), language, settings)] : [],
  );
}

function rulesOn(
  definition: SheetDefinition,
  shapes: readonly TableShape[],
  language: Language,
): SheetData['conditionalFormats'] {
  return rulesOf(definition, language, (tableName, key) => {
    const index = definition.tables.findIndex(({ name }) => name === tableName);
    const shape = shapes[index] as TableShape;
    const column = shape.left + shape.columns.findIndex((candidate: ShapeColumn) => candidate.key === key);
    const first = areaAddress({ top: FRAME.body, bottom: FRAME.body, left: column, right: column });
    return { area: columnArea(column), first: `$${first}` };
  });
}

/** Ids and names stay in sight where a sheet is one wide table. */
function frozenColumns(definition: SheetDefinition): number {
  const [table] = definition.tables;
  if (definition.frozenColumns !== undefined) return definition.frozenColumns;
  return definition.tables.length === 1 && table?.kind === 'input' ? 2 : 0;
}

function firstInput(definition: SheetDefinition): Area {
  const column = definition.tables[0]?.kind === 'output' ? 0 : 1;
  return { top: FRAME.body, bottom: FRAME.body, left: column, right: column };
}
