// Identities for sheets, tables, charts and rules, in the form Excel's API shows them.

/** Counts on for the lifetime of a document: an identity is never used twice. */
export class Identities {
  private count = 0;

  next(): string {
    this.count += 1;
    return `{00000000-0001-0000-0000-${this.count.toString(16).padStart(12, '0').toUpperCase()}}`;
  }
}
