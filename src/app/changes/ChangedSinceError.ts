// What was written and is to be taken back does not stand there any more as it was written.

/** Somebody has worked there since, or what it stood in is gone. Nothing was written. */
export class ChangedSinceError extends Error {
  override readonly name = 'ChangedSinceError';
  readonly code = 'ChangedSince';
  constructor() {
    super('What should be undone was changed since.');
  }
}
