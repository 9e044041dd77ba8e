// An object of the model during a batch: its type and what it refers to; a null object has no reference.

import type { AnyType } from './ObjectType';

export interface Handle {
  readonly type: AnyType;
  readonly ref: unknown;
  /** Null objects answer every member with null. */
  readonly isNull: boolean;
}
