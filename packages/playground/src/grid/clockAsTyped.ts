// Today and now as people type them into a cell.

/** "2026-03-01" and "14:05", by the clock of this computer. */
export function clockAsTyped(now = new Date()): { readonly day: string; readonly time: string } {
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}
