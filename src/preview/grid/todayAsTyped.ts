// Today as people type it into a cell.

/** "2026-03-01", by the clock of this computer. */
export function todayAsTyped(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
