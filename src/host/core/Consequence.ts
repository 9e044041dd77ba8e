// Whether an add-in writes because of what a person just did, so that one undo takes back both (Excel: mergeUndoGroup).

import { EventCode } from './eventCodes';
import type { RaisedEvent } from './Events';

/** Milliseconds an add-in may take from the event, or from reading, to its next request. */
const patience = 2_000;
/** Once it has written, only batches that follow at once are of the same answer. */
const breath = 250;

const aboutLooking: readonly number[] = [
  EventCode.documentSelectionChanged, EventCode.worksheetSelectionChanged, EventCode.tableSelectionChanged, EventCode.worksheetActivated, EventCode.worksheetDeactivated,
];

export class Consequence {
  private until = -Infinity;
  private hasWritten = false;

  constructor(private readonly clock: () => number) {}

  /** A person changed something and these events tell of it; without a listener nothing can follow. */
  begin(events: readonly RaisedEvent[]): void {
    this.hasWritten = false;
    this.until = events.some(({ messageType }) => !aboutLooking.includes(messageType)) ? this.clock() + patience : -Infinity;
  }

  /** Whether a batch of the add-in that just ended belongs to the person's act; the next one gets its own time. */
  continues(writes: boolean): boolean {
    if (this.clock() > this.until) return false;
    this.hasWritten ||= writes;
    this.until = this.clock() + (this.hasWritten ? breath : patience);
    return true;
  }

  end(): void {
    this.until = -Infinity;
  }
}
