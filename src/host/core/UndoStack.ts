// One history over typing and add-in batches: each step is the list of inverses of its writes.

export type Journal = readonly (() => void)[];

const depth = 100;

export class UndoStack {
  private done: Journal[] = [];
  private undone: Journal[] = [];

  push(journal: Journal): void {
    if (journal.length === 0) return;
    this.done.push(journal);
    if (this.done.length > depth) this.done.shift();
    this.undone = [];
  }

  /** Takes the latest step back through `revert`, which answers the inverses of the inverses. */
  undo(revert: (journal: Journal) => Journal): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(revert(step));
    return true;
  }

  redo(revert: (journal: Journal) => Journal): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push(revert(step));
    return true;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }
}
