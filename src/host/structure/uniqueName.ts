// A name nobody has yet: "Column", "Column2", "Sheet3".

/** `base` alone where `from` is undefined and it is free; else base with the first free number from `from`. */
export function uniqueName(base: string, taken: readonly string[], from?: number): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  if (from === undefined && !used.has(base.toUpperCase())) return base;
  for (let number = from ?? 2; ; number += 1) if (!used.has(`${base}${number}`.toUpperCase())) return `${base}${number}`;
}
