// What outlives a batch: the references that the connected client keeps.

import type { Handle } from './Handle';

export class Session {
  private readonly kept = new Map<string, Handle>();
  private readonly identities = new Map<unknown, { readonly type: string; readonly id: string }>();
  private count = 0;

  /** `held`: the same objects, for whoever moves what they refer to. */
  constructor(private readonly held: Set<unknown>) {}

  /** The reference of a kept object, undefined when it is not kept. */
  referenceOf(handle: Handle): string | undefined {
    const known = this.identities.get(handle.ref);
    return known?.type === handle.type.name ? known.id : undefined;
  }

  keep(handle: Handle): string {
    const known = this.identities.get(handle.ref);
    if (known !== undefined) return known.id;
    this.count += 1;
    const id = `Coachbook_${this.count}`;
    this.kept.set(id, handle);
    this.identities.set(handle.ref, { type: handle.type.name, id });
    this.held.add(handle.ref);
    return id;
  }

  find(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const handle = this.kept.get(id);
    if (!handle) return;
    this.kept.delete(id);
    this.identities.delete(handle.ref);
    this.held.delete(handle.ref);
  }

  get keptCount(): number {
    return this.kept.size;
  }
}
