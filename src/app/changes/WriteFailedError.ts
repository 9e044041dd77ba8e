// Something could not be written; what of it stands in the workbook was looked at before anybody is told.

/** `nothing` of it stands there, `part` of it does and a repeat completes it, or it could not be seen (`unknown`) and a repeat finds out. */
export type Outcome = 'nothing' | 'part' | 'unknown';

/** `cause` is what Excel said. */
export class WriteFailedError extends Error {
  constructor(
    cause: unknown,
    readonly outcome: Outcome,
  ) {
    super('Not all of it could be written', { cause });
  }
}
