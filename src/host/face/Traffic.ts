// What went through the bridge, for tests and benchmarks.

export interface Traffic {
  readonly requests: number;
  /** UTF-8 bytes of the request bodies. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  reset(): void;
}
