// The grid knows sheets by an id that never changes, the workbook by their tab's name.

/** What must happen to the grid's sheets so that they are the workbook's again. */
export interface SheetMoves {
  readonly renamed: readonly { readonly id: string; readonly name: string }[];
  readonly removed: readonly string[];
  readonly added: readonly { readonly id: string; readonly name: string }[];
}

/** The names of the sheets, each with its id. */
export class SheetIds {
  private readonly names = new Map<string, string>();
  private counter = 0;

  /** The id of a sheet; throws when there is no such sheet. */
  idOf(name: string): string {
    for (const [id, known] of this.names) if (known === name) return id;
    throw new Error(`The grid has no sheet "${name}".`);
  }

  /** The name of a sheet; undefined for an id that is not there any more. */
  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }

  /**
   * Takes over the names of a workbook. A sheet that vanished while another one appeared was renamed; what the grid shows
   * is asked for by name anyway, so a wrong guess shows nothing wrong.
   */
  take(names: readonly string[]): SheetMoves {
    const gone = [...this.names].filter(([, name]) => !names.includes(name)).map(([id]) => id);
    const fresh = names.filter((name) => ![...this.names.values()].includes(name));
    const pairs = gone.length === fresh.length ? gone.length : 0;
    const renamed = gone.slice(0, pairs).map((id, i) => ({ id, name: fresh[i] ?? '' }));
    const removed = gone.slice(pairs);
    const added = fresh.slice(pairs).map((name) => ({ id: `sheet-${++this.counter}`, name }));
    removed.forEach((id) => this.names.delete(id));
    [...renamed, ...added].forEach(({ id, name }) => this.names.set(id, name));
    return { renamed, removed, added };
  }
}
