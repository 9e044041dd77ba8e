// Dates in parts about the package, which are instants.

/** "2026-11-24T10:30:00+01:00" as "2026-11-24T09:30:00.000Z"; undefined for what is no date. */
export function instantOf(text: string | undefined): string | undefined {
  const time = Date.parse(text?.trim() ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
