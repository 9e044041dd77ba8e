// The mutable workbook behind the host: a handful of primitive writes, each noted in the journal (for undo), the change log and the calculation.

import type {
  CellData,
  CellStyleData,
  ColumnData,
  NameData,
  PropertiesData,
  WebExtensionData,
  WorkbookData,
} from '@coachbook/workbook';
import type { SheetAspect, WorkbookAspect } from '../api/HostChange';
import { HostError } from '../api/HostError';
import { ChangeLog } from './ChangeLog';
import type { Entry } from './Entry';
import { PendingEvents } from './PendingEvents';
import { Identities } from './Identities';
import { openSheet } from './openSheet';
import { sheetSnapshot } from './sheetSnapshot';
import type { RowProps, RowState, SheetParts, SheetState } from './SheetState';

/** What is not on a sheet. */
export interface BookParts {
  readonly sheets: readonly SheetState[];
  /** Identity of the sheet in front. */
  readonly active: string;
  readonly names: readonly Entry<NameData>[];
  /** Cell styles besides "Normal". */
  readonly cellStyles: readonly CellStyleData[];
  readonly properties: PropertiesData;
  readonly webExtension: WebExtensionData | undefined;
  readonly customXmlParts: readonly Entry<string>[];
}

/** What the calculation has to hear about. */
export interface Listener {
  cell(sheet: SheetState, row: number, column: number, cell: CellData | undefined): void;
  /** Rows or columns moved, sheets came, went or were renamed, tables or names changed: look at everything again. */
  structure(): void;
}

const blankProps: RowProps = {};

export class WorkbookDocument {
  book: BookParts;
  readonly changes = new ChangeLog();
  readonly identities = new Identities();
  readonly pendingEvents = new PendingEvents();
  listener: Listener | undefined;
  /** Inverses of the writes since it was last emptied, latest last. */
  private journal: (() => void)[] = [];

  constructor(data: WorkbookData) {
    this.book = this.open(data);
  }

  /** Replaces everything; the journal is forgotten. */
  load(data: WorkbookData): void {
    this.book = this.open(data);
    this.journal = [];
    this.listener?.structure();
  }

  snapshot(): WorkbookData {
    const { sheets, names, cellStyles, properties, webExtension, customXmlParts } = this.book;
    return {
      sheets: sheets.map(sheetSnapshot),
      activeSheet: this.activeSheet().parts.name,
      names: names.map((entry) => entry.data),
      ...(cellStyles.length > 0 && { cellStyles }),
      properties,
      ...(webExtension && { webExtension }),
      customXmlParts: customXmlParts.map((entry) => entry.data),
    };
  }

  activeSheet(): SheetState {
    const sheet = this.book.sheets.find((each) => each.id === this.book.active) ?? this.book.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'The workbook has no worksheet.');
    return sheet;
  }

  sheetNamed(name: string): SheetState | undefined {
    const wanted = name.toUpperCase();
    return this.book.sheets.find((sheet) => sheet.parts.name.toUpperCase() === wanted);
  }

  isLive(sheet: SheetState): boolean {
    return this.book.sheets.includes(sheet);
  }

  cell(sheet: SheetState, row: number, column: number): CellData | undefined {
    return sheet.rows.get(row)?.cells.get(column);
  }

  /**
   * Replaces one cell; a cell without value, formula and style is removed. Its row stays, even when nothing is left in it:
   * containers of before and after an insertion share their rows, and undoing has to meet the same ones again. `quiet`: a calculated result, of which the calculation need not hear.
   */
  writeCell(sheet: SheetState, row: number, column: number, cell: CellData | undefined, quiet = false): void {
    const next = cell && (cell.value !== null || cell.formula !== undefined || cell.style) ? cell : undefined;
    let state = sheet.rows.get(row);
    const before = state?.cells.get(column);
    if (before === next) return;
    if (next) {
      if (!state) sheet.rows.set(row, (state = { props: blankProps, cells: new Map() }));
      state.cells.set(column, next);
    } else if (state) {
      state.cells.delete(column);
    }
    if (state) state.snapshot = undefined;
    sheet.rowsSnapshot = undefined;
    // One cell less may be the edge; one more within changes nothing.
    const { used } = sheet;
    const isWithin = used && row >= used.top && row <= used.bottom && column >= used.left && column <= used.right;
    if (!next || !isWithin) sheet.used = undefined;
    this.journal.push(() => this.writeCell(sheet, row, column, before, quiet));
    const sameContent = before?.value === next?.value && before?.formula === next?.formula;
    this.touch(sheet, sameContent ? 'styles' : 'cells', { top: row, left: column, bottom: row, right: column });
    if (!quiet && before?.formula !== next?.formula)
      this.pendingEvents.formulaChanged(sheet, row, column, before?.formula ?? '');
    if (!quiet && (before?.value !== next?.value || before?.formula !== next?.formula))
      this.listener?.cell(sheet, row, column, next);
  }

  writeRow(sheet: SheetState, row: number, props: RowProps): void {
    const state = sheet.rows.get(row);
    const before = state?.props ?? blankProps;
    sheet.rowsSnapshot = undefined;
    if (state) Object.assign(state, { props, snapshot: undefined });
    else if (Object.keys(props).length > 0) sheet.rows.set(row, { props, cells: new Map() });
    this.journal.push(() => this.writeRow(sheet, row, before));
    if ((before.hidden === true) !== (props.hidden === true))
      this.pendingEvents.rowHidden(sheet, row, props.hidden === true);
    this.touch(sheet, before.style === props.style ? 'structure' : 'styles', {
      top: row,
      bottom: row,
      left: 0,
      right: 16_383,
    });
  }

  writeColumns(sheet: SheetState, columns: readonly ColumnData[]): void {
    const before = sheet.columns;
    sheet.columns = columns;
    this.journal.push(() => this.writeColumns(sheet, before));
    this.touch(sheet, 'structure');
  }

  /** Puts other rows in place of all; for insertion, deletion and sorting. The old container must not be written to any more. */
  replaceRows(sheet: SheetState, rows: Map<number, RowState>): void {
    const before = sheet.rows;
    sheet.rows = rows;
    sheet.rowsSnapshot = undefined;
    sheet.used = undefined;
    this.journal.push(() => this.replaceRows(sheet, before));
    this.touch(sheet, 'structure', { top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    this.touch(sheet, 'cells');
    this.listener?.structure();
  }

  setPart<K extends keyof SheetParts>(sheet: SheetState, key: K, value: SheetParts[K]): void {
    const before = sheet.parts;
    if (before[key] === value) return;
    const next = { ...before, [key]: value };
    if (value === undefined) delete next[key];
    this.setParts(sheet, next, aspects[key] ?? 'view', key !== 'selection');
    if (key === 'name') this.changes.book('sheets');
    if (key === 'visibility' || key === 'tabColor') this.changes.book('sheets');
    if (key === 'tables' || key === 'names' || key === 'name') this.listener?.structure();
  }

  setBook<K extends keyof BookParts>(key: K, value: BookParts[K]): void {
    const before = this.book;
    if (before[key] === value) return;
    this.book = { ...before, [key]: value };
    if (key !== 'active') this.journal.push(() => this.setBook(key, before[key]));
    this.changes.book(bookAspects[key]);
    if (key === 'sheets' || key === 'names') this.listener?.structure();
  }

  /** The inverses of everything written since the last call. */
  takeJournal(): readonly (() => void)[] {
    const taken = this.journal;
    this.journal = [];
    return taken;
  }

  /** Plays inverses back, latest first; they enter the journal themselves, which makes redo. */
  revert(journal: readonly (() => void)[]): void {
    for (let index = journal.length - 1; index >= 0; index -= 1) journal[index]?.();
  }

  /** Where people look is not undone by itself: selection and active sheet stay out of the journal. */
  private setParts(sheet: SheetState, parts: SheetParts, aspect: SheetAspect, inJournal: boolean): void {
    const before = sheet.parts;
    sheet.parts = parts;
    if (inJournal) {
      this.journal.push(() => {
        this.setParts(sheet, { ...before, selection: sheet.parts.selection }, aspect, true);
        if (before.name !== parts.name || before.visibility !== parts.visibility) this.changes.book('sheets');
        this.listener?.structure();
      });
    }
    this.touch(sheet, aspect);
  }

  private touch(
    sheet: SheetState,
    aspect: SheetAspect,
    area?: { top: number; left: number; bottom: number; right: number },
  ): void {
    sheet.snapshot = undefined;
    this.changes.sheet(sheet, aspect, area);
  }

  private open(data: WorkbookData): BookParts {
    const sheets = data.sheets.map((sheet) => openSheet(sheet, this.identities));
    const active = sheets.find((sheet) => sheet.parts.name === data.activeSheet) ?? sheets[0];
    return {
      sheets,
      active: active?.id ?? '',
      names: data.names.map((name) => ({ id: this.identities.next(), data: name })),
      cellStyles: data.cellStyles ?? [],
      properties: data.properties,
      webExtension: data.webExtension,
      customXmlParts: data.customXmlParts.map((part) => ({ id: this.identities.next(), data: part })),
    };
  }
}

const aspects: Partial<Record<keyof SheetParts, SheetAspect>> = {
  tables: 'tables',
  autoFilter: 'tables',
  validations: 'rules',
  conditionalFormats: 'rules',
  charts: 'charts',
  images: 'images',
  notes: 'notes',
  hyperlinks: 'hyperlinks',
  names: 'names',
  selection: 'selection',
  merges: 'structure',
  summaryAbove: 'structure',
};

const bookAspects: Record<keyof BookParts, WorkbookAspect> = {
  sheets: 'sheets',
  active: 'activeSheet',
  names: 'names',
  cellStyles: 'cellStyles',
  properties: 'properties',
  webExtension: 'settings',
  customXmlParts: 'customXmlParts',
};
