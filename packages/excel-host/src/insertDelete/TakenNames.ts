// Names that are in use, and the next free one beside them: "Column", "Column2", "Sheet3". Capitals make no difference, as in Excel.

export class TakenNames {
  readonly #used: Set<string>;

  constructor(names: readonly string[]) {
    this.#used = new Set(names.map((name) => name.toUpperCase()));
  }

  /** Takes `base` alone where `from` is undefined and it is free; else base with the first free number from `from`. */
  take(base: string, from?: number): string {
    const name = from === undefined && !this.#has(base) ? base : this.#numbered(base, from ?? 2);
    this.#used.add(name.toUpperCase());
    return name;
  }

  #numbered(base: string, from: number): string {
    for (let number = from; ; number += 1) if (!this.#has(`${base}${number}`)) return `${base}${number}`;
  }

  #has(name: string): boolean {
    return this.#used.has(name.toUpperCase());
  }
}
