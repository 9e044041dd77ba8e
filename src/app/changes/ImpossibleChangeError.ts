// A change that has no place in the workbook any more.

/** Its cell, column or table is gone. Nothing was written. */
export class ImpossibleChangeError extends Error {
  override readonly name = 'ImpossibleChangeError';
  readonly code = 'ImpossibleChange';
  constructor() {
    super('What should be changed is not in the workbook any more.');
  }
}
