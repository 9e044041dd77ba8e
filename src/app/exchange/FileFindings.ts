// What a person should know of a file: of a file that is all wrong, the first of it and how much more there is.

import type { ImportFinding } from './ImportProposal';

/** Nobody reads more of them before putting the file right. */
const MOST_TOLD = 200;

export class FileFindings {
  private readonly told: ImportFinding[] = [];
  private more = 0;

  add(...findings: readonly ImportFinding[]): void {
    for (const finding of findings) this.addMade(() => finding);
  }

  /** The same for what is not even made where nobody would be told. */
  addMade(make: () => ImportFinding): void {
    if (this.told.length < MOST_TOLD) this.told.push(make());
    else this.more += 1;
  }

  list(): readonly ImportFinding[] {
    return this.more === 0 ? this.told : [...this.told, { key: 'exchange.import.more', params: { count: this.more } }];
  }
}
