// What went through the bridge, for tests and benchmarks.

export interface Traffic {
  readonly requests: number;
  /** Actions in the requests: objects gone to, loads, properties set, methods called. */
  readonly actions: number;
  /** UTF-8 bytes of the request bodies. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  reset(): void;
}
