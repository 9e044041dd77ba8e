// How an object of Excel's model declares itself: properties, objects it leads to, methods, items. The runner does the rest.

import type { Arguments } from './Arguments';
import type { Call } from './Call';
import type { Handle } from './Handle';

export interface Property<R> {
  get(ref: R, call: Call): unknown;
  /** Absent: read-only. `null` never arrives here unless `nullable`. */
  set?(ref: R, value: unknown, call: Call): void;
  readonly nullable?: true;
  /** Loaded only when named, as Excel does with what is costly. */
  readonly explicit?: true;
}

export interface Navigation<R> {
  readonly type: string;
  /** null is a null object. */
  get(ref: R, call: Call): unknown;
}

export interface Method<R> {
  /** Present: the method answers an object of that type (null is a null object); absent: a plain value. */
  readonly type?: string;
  run(ref: R, args: Arguments, call: Call): unknown;
}

export interface Items<R> {
  readonly type: string;
  list(ref: R, call: Call): readonly unknown[];
  /** Finds what `getItem` and stored identities ask for: a name, an identity or an index; undefined is ItemNotFound. */
  find?(ref: R, key: unknown, call: Call): unknown;
}

/** An event of Excel's: its number in the protocol, and where it is raised. */
export interface EventSource<R> {
  readonly code: number;
  target(ref: R): string;
}

export interface ObjectType<R> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<R>>>;
  readonly objects?: Readonly<Record<string, Navigation<R>>>;
  readonly methods?: Readonly<Record<string, Method<R>>>;
  readonly items?: Items<R>;
  /** By which the collection finds the object again in later batches: { Id } or { _Id }. */
  identity?(ref: R, call: Call): Readonly<Record<string, string | number>>;
  /** By the name between "_Register" or "_Unregister" and the end, such as "DataChangedEvent". */
  readonly events?: Readonly<Record<string, EventSource<R>>>;
}

/** A type whose reference the runner does not look into. */
export type AnyType = ObjectType<unknown>;

/** An object of a batch, with its declaration. */
export type ObjectHandle = Handle<AnyType>;

/** Checks a declaration and forgets the type of its reference: the one place where that happens. */
export function objectType<R>(type: ObjectType<R>): AnyType {
  return type;
}
