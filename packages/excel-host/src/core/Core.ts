// The embedded workbook at work: document, calculation, events and history, and the frame in which anybody acts on them.

import { areaAddress, type Area, type CellValue } from '@coachbook/workbook';
import type { WorkbookData } from '@coachbook/workbook';
import { Calculation } from '../calculation/Calculation';
import type { SheetState } from '../document/SheetState';
import { WorkbookDocument } from '../document/WorkbookDocument';
import type { HostChange } from '../api/HostChange';
import type { HostOptions } from '../api/HostOptions';
import type { Profile } from '../api/Profile';
import { shiftArea, type Shift } from '../formulas/Shift';
import { acceptsValue } from '../rules/acceptsValue';
import { validationAt } from '../rules/validationAt';
import { shiftCells } from '../insertDelete/shiftCells';
import { activateSheet } from './activateSheet';
import { areasOf } from './areasOf';
import { EventCode } from './eventCodes';
import { Events, type Actor, type ChangeType, type RaisedEvent } from './Events';
import { RangeRef } from './RangeRef';
import type { RequirementSets } from './RequirementSets';
import { MultiRange } from './MultiRange';
import { serialOf } from './serialOf';
import { flushEvents } from './flushEvents';
import { UndoStack } from './UndoStack';

export class Core {
  readonly document: WorkbookDocument;
  readonly calculation: Calculation;
  readonly events: Events;
  /** What the client holds on to from batch to batch; ranges among it follow insertions and deletions. */
  readonly held = new Set<unknown>();
  readonly history = new UndoStack();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** suspendApiCalculationUntilNextSync. */
  isCalculationSuspended = false;
  private readonly listeners = new Set<(change: HostChange) => void>();
  /** When the workbook that is in it was loaded. */
  openedAt: Date;
  private isOpened = false;
  /** Told when a person or the add-in selects something else: Office.context.document listens outside the batches. */
  selectionChanged: () => void = () => undefined;
  /** Shows a workbook the add-in made; absent: there is nobody to show it. */
  onNewWorkbook: HostOptions['onNewWorkbook'];
  /** Shows a page of the add-in in a window of its own; absent: there is nobody to show it. */
  onDialog: HostOptions['onDialog'];
  /** False while another workbook's window is in front. */
  hasFocus = true;
  /** Where raised events go after an act. */
  deliver: (events: readonly RaisedEvent[]) => void = () => undefined;

  constructor(
    data: WorkbookData,
    readonly now: () => Date,
    readonly requirementSets: RequirementSets,
    readonly profile: Profile,
  ) {
    this.document = new WorkbookDocument(data);
    this.events = new Events(profile.triggerSource);
    this.openedAt = now();
    this.calculation = new Calculation(this.document, () => serialOf(this.now()));
  }

  /** "ExcelApi 1.8". */
  supports(set: string): boolean {
    const [name = '', version] = set.split(' ');
    return this.requirementSets.has(name, version);
  }

  load(data: WorkbookData): void {
    this.document.load(data);
    this.openedAt = this.now();
    this.calculation.reset();
    this.history.clear();
    this.isOpened = false;
    this.document.changes.take('load', () => true);
    this.document.pendingEvents.take();
    const everything: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    this.announce({
      origin: 'load',
      workbook: new Set(['sheets', 'activeSheet', 'names', 'properties', 'settings', 'customXmlParts']),
      sheets: this.document.book.sheets.map((sheet) => ({
        sheet: sheet.parts.name,
        aspects: new Set([
          'cells',
          'styles',
          'structure',
          'tables',
          'rules',
          'charts',
          'images',
          'notes',
          'hyperlinks',
          'selection',
          'view',
          'names',
        ] as const),
        areas: [everything],
      })),
    });
    // To whoever listens, these sheets have come: an add-in lives on beside the grid, where Excel would begin it anew with another window.
    this.events.actor = 'user';
    for (const sheet of this.document.book.sheets) this.events.onSheet(EventCode.worksheetAdded, sheet);
    this.events.onSheet(EventCode.worksheetActivated, this.document.activeSheet());
    this.tell();
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Formulas without a result, and those that depend on the day, get one; everything else a file brings along is believed. */
  open(): void {
    if (this.isOpened) return;
    this.isOpened = true;
    this.calculation.recalculate('keepCached');
    this.document.takeJournal();
    this.document.pendingEvents.take();
    const change = this.document.changes.take('calculation', (sheet) => this.document.isLive(sheet));
    if (change) this.announce(change);
  }

  /** Frames an act: afterwards formulas are up to date, the step is in the history, views and the client are told. What was done before an error stays, as in Excel. */
  run<T>(origin: Actor, act: () => T): T {
    this.open();
    this.events.actor = origin;
    try {
      return act();
    } finally {
      this.finish(origin);
    }
  }

  /** Results as they have to be now, for whoever reads values in the middle of a batch. */
  settleValues(): void {
    if (this.calculationMode === 'Manual' || this.isCalculationSuspended || !this.calculation.isPending) return;
    this.calculate(false);
  }

  calculate(force: boolean): void {
    for (const [sheet, cells] of this.calculation.recalculate('write', force)) {
      if (this.events.isHeard(EventCode.worksheetCalculated, sheet))
        this.events.onSheet(EventCode.worksheetCalculated, sheet, {
          address: areasOf(cells)
            .map((area) => areaAddress(area))
            .join(','),
        });
    }
  }

  /** Inserts or deletes cells; kept ranges follow. */
  shift(sheet: SheetState, shift: Shift): void {
    // What is only spilled does not move: it spills anew from where its formula is then.
    this.calculation.retractSpills(sheet);
    shiftCells(this.document, sheet, shift);
    for (const reference of this.held) {
      for (const range of reference instanceof MultiRange ? reference.parts : [reference]) {
        if (range instanceof RangeRef && range.sheet === sheet) range.follow((area) => shiftArea(area, shift));
      }
    }
  }

  /** Shifts and tells whoever listens, in Excel's terms. */
  shiftAndTell(sheet: SheetState, shift: Shift, area: Area, changeType: ChangeType): void {
    this.shift(sheet, shift);
    const direction = changeType.startsWith('Cell')
      ? shift.dimension === 'rows'
        ? shift.count > 0
          ? 'ShiftCellDown'
          : 'ShiftCellUp'
        : shift.count > 0
          ? 'ShiftCellRight'
          : 'ShiftCellLeft'
      : 'None';
    this.events.changed(sheet, area, changeType, undefined, direction);
  }

  valueAt(sheet: SheetState, row: number, column: number): CellValue {
    return this.document.cell(sheet, row, column)?.value ?? null;
  }

  /** Whether the validation there, if any, lets that value in. */
  accepts(sheet: SheetState, row: number, column: number, value: CellValue): boolean {
    const validation = validationAt(sheet, row, column);
    return !validation || acceptsValue(this.document, this.calculation, validation, sheet, { row, column }, value);
  }

  undoOrRedo(direction: 'undo' | 'redo'): boolean {
    this.open();
    this.events.actor = 'user';
    const moved = this.history[direction]((journal) => {
      this.document.takeJournal();
      this.document.revert(journal);
      this.calculation.recalculate('quiet');
      return this.document.takeJournal();
    });
    if (!moved) return false;
    const change = this.document.changes.take(direction, (sheet) => this.document.isLive(sheet));
    if (change) {
      for (const each of change.sheets) {
        const sheet = this.document.sheetNamed(each.sheet);
        const area = each.areas[0];
        if (sheet && area && each.aspects.has('cells')) this.events.changed(sheet, area);
      }
      this.announce(change);
      this.showWhere(change, direction);
    }
    this.tell();
    return true;
  }

  /** Excel shows what an undo changes, on whatever sheet it is: what was done first is undone last, after the results that followed from it. Whoever sees some of it already stays where they are. */
  private showWhere({ origin, sheets }: HostChange, direction: 'undo' | 'redo'): void {
    const changed = sheets
      .filter(({ aspects }) => aspects.has('cells'))
      .map((one) => this.document.sheetNamed(one.sheet));
    if (changed.includes(this.document.activeSheet())) return;
    const sheet = changed.at(direction === 'undo' ? -1 : 0);
    if (!sheet || sheet.parts.visibility !== 'visible') return;
    activateSheet(this, sheet);
    this.document.takeJournal();
    const shown = this.document.changes.take(origin, (one) => this.document.isLive(one));
    if (shown) this.announce(shown);
  }

  private finish(origin: Actor): void {
    this.isCalculationSuspended = false;
    if (this.calculationMode !== 'Manual') this.calculate(false);
    const journal = this.document.takeJournal();
    if (journal.length > 0 && this.endsHistory(origin)) this.history.clear();
    else this.history.push(journal);
    const change = this.document.changes.take(origin, (sheet) => this.document.isLive(sheet));
    if (change) this.announce(change);
    this.tell();
  }

  /**
   * What others did cannot be undone here, nor what was done before it, which may have stood in other rows: an undo would run over their work. Of what an add-in writes, Excel has two manners: since about ExcelApi 1.19 it is a
   * step like any other, before that nothing can be undone any more (docs/excel.md).
   */
  private endsHistory(origin: Actor): boolean {
    return origin === 'remoteUser' || (origin === 'addin' && this.profile.undo === 'clears');
  }

  private tell(): void {
    flushEvents(this.events, this.document.pendingEvents);
    this.deliver(this.events.take());
  }

  private announce(change: HostChange): void {
    for (const listener of [...this.listeners]) {
      // The act is done, and the others want to know of it, whatever one of them makes of it.
      try {
        listener(change);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
