// What outlives a batch: kept references and event registrations of the connected client.

import type { Handle } from './Handle';

export class Session {
  private readonly kept = new Map<string, Handle>();
  private readonly identities = new Map<unknown, { readonly type: string; readonly id: string }>();
  private count = 0;
  /** Registrations by event number and target. */
  private readonly registrations = new Map<string, number>();

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
  }

  /** Everything kept; ranges among them follow insertions and deletions. */
  references(): Iterable<unknown> {
    return this.identities.keys();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  register(code: number, target: string, by: 1 | -1): void {
    const key = `${code} ${target}`;
    const count = (this.registrations.get(key) ?? 0) + by;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  listensTo(code: number, target: string): boolean {
    return this.registrations.has(`${code} ${target}`);
  }
}
