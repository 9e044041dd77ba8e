// How Excel's errors are written down as answers.

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly errorLocation?: string;
}

/** Of anything that was thrown. */
export function refusalOf(error: unknown): Refusal {
  const { code, message, debugInfo } = error as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  const errorLocation = debugInfo?.errorLocation;
  return {
    code: String(code ?? (error instanceof Error ? error.name : 'unknown')),
    message: String(message ?? error),
    ...(errorLocation ? { errorLocation } : {}),
  };
}

/** As a probe's answer. */
export const refused = (code: string): string => `refused: ${code}`;
