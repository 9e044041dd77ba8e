// One history over typing and add-in batches: each step is the list of inverses of its writes.

export type Journal = readonly (() => void)[];

/** Plays a journal back and answers the inverses of the inverses. */
type Revert = (journal: Journal) => Journal;

const depth = 100;

export class UndoStack {
  private done: Journal[] = [];
  private undone: Journal[] = [];
  /** What an add-in wrote because of the last undo or redo. It is of neither: it is taken back before the next step is travelled, and written again by the add-in. */
  private loose: Journal = [];
  private hasTravelled = false;

  /** A step of its own. */
  push(journal: Journal): void {
    if (journal.length === 0) return;
    this.done.push([...this.loose, ...journal]);
    if (this.done.length > depth) this.done.shift();
    this.loose = [];
    this.undone = [];
    this.hasTravelled = false;
  }

  /** Writes that followed from what happened last: they go and come with it. */
  join(journal: Journal): void {
    if (journal.length === 0) return;
    if (this.hasTravelled) this.loose = [...this.loose, ...journal];
    else this.push([...(this.done.pop() ?? []), ...journal]);
  }

  /** Takes the latest step back. */
  undo(revert: Revert): boolean {
    return this.travel(this.done, this.undone, revert);
  }

  redo(revert: Revert): boolean {
    return this.travel(this.undone, this.done, revert);
  }

  clear(): void {
    this.done = [];
    this.undone = [];
    this.loose = [];
    this.hasTravelled = false;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  private travel(from: Journal[], to: Journal[], revert: Revert): boolean {
    const step = from.pop();
    if (!step) return false;
    if (this.loose.length > 0) revert(this.loose);
    this.loose = [];
    to.push(revert(step));
    this.hasTravelled = true;
    return true;
  }
}
