// A person stopped the work before anything was written.

export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  readonly code = 'Cancelled';
}
