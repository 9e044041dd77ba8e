// The shared strings part: every text that cells hold, once.

import { spreadsheet } from '../vocabulary/namespaces';
import { xmlHeader } from '../xml/element';
import { escapeXString } from '../xml/escape';

export class StringTable {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses++;
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.indices.size;
      this.indices.set(text, index);
    }
    return index;
  }

  get isEmpty(): boolean {
    return this.indices.size === 0;
  }

  *xml(): Generator<string> {
    yield `${xmlHeader}<sst xmlns="${spreadsheet}" count="${this.uses}" uniqueCount="${this.indices.size}">`;
    for (const text of this.indices.keys()) yield `<si>${stringElement(text)}</si>`;
    yield '</sst>';
  }
}

/** A text as `<t>`, its outer blanks and line breaks kept. */
export function stringElement(text: string): string {
  return /^\s|\s$|[\n\t]/.test(text)
    ? `<t xml:space="preserve">${escapeXString(text)}</t>`
    : `<t>${escapeXString(text)}</t>`;
}
