// What is written to Excel in one request: every sheet and area is named to it once, however often it is spoken of.

import { areaAddress, type Area, type CellStyle } from '@coachbook/workbook';

interface BatchOptions {
  /** Sheets that were just made: they have nothing to take away, and Excel's defaults. */
  readonly fresh?: ReadonlySet<string>;
  /** What the cell styles say that cells are about to come from, by their names. */
  readonly cellStyles?: ReadonlyMap<string, CellStyle>;
}

export class Batch {
  readonly fresh: ReadonlySet<string>;
  readonly cellStyles: ReadonlyMap<string, CellStyle>;
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();
  private onAnswer: (() => void) | undefined;

  constructor(
    readonly context: Excel.RequestContext,
    { fresh = new Set(), cellStyles = new Map() }: BatchOptions = {},
  ) {
    this.fresh = fresh;
    this.cellStyles = cellStyles;
  }

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }

  /** A new sheet, named to Excel by its making; its id is known once that is answered. */
  addSheet(name: string): Excel.Worksheet {
    const made = this.workbook.worksheets.add(name).load('id');
    this.sheets.set(name, made);
    return made;
  }

  range(sheet: string, area: Area): Excel.Range {
    const key = `${sheet}!${areaAddress(area)}`;
    const known = this.ranges.get(key) ?? this.sheet(sheet).getRange(areaAddress(area));
    this.ranges.set(key, known);
    return known;
  }

  /** To be called once cells were inserted: ranges named before move along with them. */
  cellsMoved(): void {
    this.ranges.clear();
  }

  /** `look` is called once the next request is answered; what it throws ends the work there. */
  whenAnswered(look: () => void): void {
    this.onAnswer = look;
  }

  /** Sends what is queued. Ranges do not outlive their request, because nothing keeps track of them; a sheet is found again by its identity, as the client library does by itself. */
  async send(): Promise<void> {
    this.ranges.clear();
    await this.context.sync();
    const look = this.onAnswer;
    this.onAnswer = undefined;
    look?.();
  }
}
