// A change that has no place in the workbook any more.

import type { SingleName, TableName } from '../../domain';

/** Its cell, column or table is gone; `place` where it is known which. Nothing was written. */
export class ImpossibleChangeError extends Error {
  override readonly name = 'ImpossibleChangeError';
  readonly code = 'ImpossibleChange';
  constructor(
    readonly place?: {
      readonly table: TableName | SingleName;
      readonly id?: string | undefined;
      readonly column?: string | undefined;
    },
  ) {
    super('What should be changed is not in the workbook any more.');
  }
}
