// What is read of a table.

/** Where a table lies, and the values of its header and body. */
export interface TableBody {
  readonly isNullObject: boolean;
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
}
