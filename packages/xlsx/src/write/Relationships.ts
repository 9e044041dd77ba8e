// The relationships of one part to others: ids are given in the order of asking.

import { packageRelations } from '../vocabulary/namespaces';
import { element, xmlHeader } from '../xml/element';

export class Relationships {
  private readonly entries: string[] = [];

  /** Returns the id to refer by. `target` is absolute ("/xl/styles.xml") or, where external, an address. */
  add(type: string, target: string, external = false): string {
    const id = `rId${this.entries.length + 1}`;
    this.entries.push(
      element('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined }),
    );
    return id;
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  xml(): string {
    return `${xmlHeader}${element('Relationships', { xmlns: packageRelations }, this.entries.join(''))}`;
  }
}
