// An object of the model during a batch: its type and what it refers to; a null object has no reference.

export interface Handle<Type extends { readonly name: string } = { readonly name: string }> {
  readonly type: Type;
  readonly ref: unknown;
  /** Null objects answer every member with null. */
  readonly isNull: boolean;
}

/** Tells a handle from a plain argument. */
export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'type' in value && 'isNull' in value && 'ref' in value;
}
