// Where the rows or the columns of a sheet begin, in pixels, worked out instead of walked: a sheet has a million rows.

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

interface Placed extends Run {
  /** Pixels from the sheet's edge to the run. */
  readonly offset: number;
}

export class Axis {
  private readonly runs: readonly Placed[];

  /**
   * @param runs those of another size than the usual one, in order and apart
   * @param last the sheet's last row or column
   */
  constructor(
    runs: readonly Run[],
    private readonly usual: number,
    private readonly last: number,
  ) {
    const placed: Placed[] = [];
    let [next, offset] = [0, 0];
    for (const run of runs) {
      offset += (run.first - next) * usual;
      placed.push({ ...run, offset });
      offset += (run.last - run.first + 1) * run.size;
      next = run.last + 1;
    }
    this.runs = placed;
  }

  /** Where one gets to by so many pixels from the beginning of `start`: the row or column, and how far into it. Beyond the last one, all that is left. */
  along(start: number, pixels: number): readonly [at: number, rest: number] {
    if (pixels < 0 || start >= this.last) return [start, Math.round(pixels)];
    const wanted = this.offsetOf(start) + pixels;
    const run = this.lastRun(({ offset }) => offset <= wanted);
    const into = run && this.within(wanted - run.offset, run);
    const at = Math.min(
      this.last,
      run === undefined
        ? this.steps(wanted)
        : (into ?? run.last + 1 + this.steps(wanted - run.offset - (run.last - run.first + 1) * run.size)),
    );
    return [at, Math.round(wanted - this.offsetOf(at))];
  }

  private offsetOf(at: number): number {
    const run = this.lastRun(({ first }) => first <= at);
    if (!run) return at * this.usual;
    const inside = Math.min(at - run.first, run.last - run.first + 1);
    return run.offset + inside * run.size + (at - run.first - inside) * this.usual;
  }

  private within(pixels: number, { first, last, size }: Run): number | undefined {
    const at = size > 0 ? first + Math.floor(pixels / size) : last + 1;
    return at > last ? undefined : at;
  }

  private steps(pixels: number): number {
    return this.usual > 0 ? Math.floor(pixels / this.usual) : this.last;
  }

  /** By binary search. */
  private lastRun(isBefore: (run: Placed) => boolean): Placed | undefined {
    let [low, high] = [0, this.runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.runs[middle] as Placed)) low = middle + 1;
      else high = middle;
    }
    return this.runs[low - 1];
  }
}
