// What a session remembers of the workbook from one reading to the next, so that it is not asked again: where tables lie and what charts show.

import { sizeOf, type Area, type ChartData, type Edit, type SheetData, type WorkbookData } from '@coachbook/workbook';

/** Cells of other people's tables that are read along with ours, because asking for the values of all tables takes one action. */
const mostForeignCells = 20_000;

/** Cells that our own tables may have for all of them to be asked for, blank ones included: some ten times what people fill. */
const mostCells = 500_000;

/** What was to be written, upon what, and what it should have led to. */
export interface Unfinished {
  readonly before: WorkbookData;
  readonly after: WorkbookData;
  readonly edits: readonly Edit[];
}

/** What was sent to be written, upon what. */
export interface Sent {
  readonly read: WorkbookData;
  readonly edits: readonly Edit[];
  /** The same as it was when it was written over, where Excel said so; otherwise nobody knows whether it was written, and to which rows. */
  readonly stood?: WorkbookData;
}

/** An id of a row whose cell for it is still blank: `row` is its place among those of its table, `content` all that stands in it. */
interface KnownId {
  readonly table: string;
  readonly row: number;
  readonly content: string;
  readonly id: string;
}

/**
 * Excel says of every table what stands in it, but where it lies only to whoever asks for its range. What moves a table raises an event on its sheet, so places are remembered
 * until one is heard there. Nothing is written because of memory alone, see holdPlaces.
 */
export class WorkbookMemory {
  /** Tells this session from others. */
  readonly session = Math.random().toString(36).slice(2);
  /** False until events are heard, and where Excel tells of none: then nothing is remembered. */
  isListening = false;
  /** How often something happened on sheets that have tables of ours. */
  heard = 0;
  /** What may have been written to other rows than it was meant for. */
  sent: readonly Sent[] = [];
  /** Ids of rows whose cells are still blank, as people were shown them. */
  givenIds: readonly KnownId[] = [];
  /** What a refresh was writing when Excel stopped in the midst of it. */
  unfinished: Unfinished | undefined;
  /** Ids of rows that are about to be written, by what writes them. */
  private readonly reserved = new Map<object, readonly KnownId[]>();
  private sheets: ReadonlyMap<string, SheetData> = new Map();
  private ids: ReadonlyMap<string, string> = new Map();
  private cells = 0;
  private readonly doubtful = new Set<string>();
  private foreign: ReadonlyMap<string, number> = new Map();
  private isTooLarge = false;

  /** Ids that no row is given for the moment but the one that has it: those people were shown, and those of rows that are about to be written. */
  get knownIds(): readonly KnownId[] {
    return [...this.givenIds, ...[...this.reserved.values()].flat()];
  }

  /** Keeps ids for the rows that `by` is about to write, until it is known whether they stand in the workbook: a row that somebody types meanwhile gets another. */
  reserve(by: object, ids: readonly Pick<KnownId, 'table' | 'id'>[]): void {
    this.reserved.set(
      by,
      ids.map((one) => ({ ...one, row: -1, content: '' })),
    );
  }

  release(by: object): void {
    this.reserved.delete(by);
  }

  /** Whether all tables can be asked at once. */
  get serves(): boolean {
    return (
      this.isListening &&
      this.sheets.size > 0 &&
      !this.isTooLarge &&
      this.cells <= mostCells &&
      [...this.foreign.values()].reduce((sum, cells) => sum + cells, 0) <= mostForeignCells
    );
  }

  /** The name that a sheet had when it was last read. */
  nameOf(worksheetId: string): string | undefined {
    return [...this.ids].find(([, id]) => id === worksheetId)?.[0];
  }

  /** The sheet as it was last read or written; undefined where it may have changed otherwise since. */
  sheet(worksheetId: string): SheetData | undefined {
    return this.doubtful.has(worksheetId) ? undefined : this.sheets.get(worksheetId);
  }

  /** Names of the tables on sheets of which something was heard; from now on those are known as they are about to be read. */
  takeDoubtful(): readonly string[] {
    const tables = [...this.doubtful].flatMap((id) => this.sheets.get(id)?.tables ?? []).map(({ name }) => name);
    for (const id of this.doubtful) this.forgetTables(id);
    this.doubtful.clear();
    return tables;
  }

  chart(worksheetId: string, name: string): ChartData | undefined {
    return this.sheets.get(worksheetId)?.charts.find((chart) => chart.name === name);
  }

  /** How many cells a table of somebody else's has; undefined where nobody asked yet. */
  cellsOf(table: string): number | undefined {
    return this.foreign.get(table);
  }

  /** `ids` by the names of the sheets; `foreign`: cells by the names of tables that are not ours. */
  read(workbook: WorkbookData, ids: ReadonlyMap<string, string>, foreign: ReadonlyMap<string, number>): void {
    this.ids = ids;
    this.foreign = foreign;
    this.keep(workbook);
  }

  /** The workbook as it was left. */
  wrote(after: WorkbookData): void {
    this.keep(after);
  }

  /** Something happened on that sheet. */
  hear(worksheetId: string): void {
    this.doubtful.add(worksheetId);
    if (this.sheets.get(worksheetId)?.tables.length !== 0) this.heard += 1;
  }

  /** Cells were moved on the sheet of that name. */
  moved(sheet: string): void {
    const id = this.ids.get(sheet);
    if (id !== undefined) this.doubtful.add(id);
  }

  /** All values are more than Excel answers at once. */
  tooLarge(): void {
    this.isTooLarge = true;
  }

  forget(): void {
    this.sheets = new Map();
  }

  private keep({ sheets }: WorkbookData): void {
    this.cells = sheets.flatMap(({ tables }) => tables).reduce((sum, { area }) => sum + cellCount(area), 0);
    this.sheets = new Map(
      sheets.flatMap((sheet) => {
        const id = this.ids.get(sheet.name);
        return id === undefined ? [] : [[id, sheet]];
      }),
    );
  }

  private forgetTables(id: string): void {
    const sheet = this.sheets.get(id);
    if (sheet) this.sheets = new Map([...this.sheets, [id, { ...sheet, tables: [] }]]);
  }
}

function cellCount(area: Area): number {
  const { rows, columns } = sizeOf(area);
  return rows * columns;
}
