// One history over typing and add-in batches: each step is the list of inverses of its writes.

export type Journal = readonly (() => void)[];

/** Plays a journal back and answers the inverses of the inverses. */
type Revert = (journal: Journal) => Journal;

const depth = 100;

export class UndoStack {
  private done: Journal[] = [];
  private undone: Journal[] = [];

  /** A step of its own. */
  push(journal: Journal): void {
    if (journal.length === 0) return;
    this.done.push(journal);
    if (this.done.length > depth) this.done.shift();
    this.undone = [];
  }

  /** Takes the latest step back. */
  undo(revert: Revert): boolean {
    return this.move(this.done, this.undone, revert);
  }

  redo(revert: Revert): boolean {
    return this.move(this.undone, this.done, revert);
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

  private move(from: Journal[], to: Journal[], revert: Revert): boolean {
    const step = from.pop();
    if (!step) return false;
    to.push(revert(step));
    return true;
  }
}
