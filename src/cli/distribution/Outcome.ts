// What became of a roster, or of a share of it.

export interface Outcome {
  readonly made: readonly OutcomeLine[];
  /** Left as they were, because a file of that name is there. */
  readonly alreadyThere: readonly OutcomeLine[];
  readonly findings: readonly { readonly line: number; readonly code: string; readonly text: string }[];
  /** How many lines there are to make something of. */
  readonly lines: number;
}

export interface OutcomeLine {
  readonly line: number;
  readonly file: string;
}

/** All shares as one, in the order of the roster. */
export function joinOutcomes(shares: readonly Outcome[]): Outcome {
  const sorted = <T extends { readonly line: number }>(pick: (share: Outcome) => readonly T[]): readonly T[] =>
    shares.flatMap((share) => [...pick(share)]).sort((a, b) => a.line - b.line);
  return {
    made: sorted(({ made }) => made),
    alreadyThere: sorted(({ alreadyThere }) => alreadyThere),
    findings: sorted(({ findings }) => findings),
    lines: shares.reduce((sum, { lines }) => sum + lines, 0),
  };
}
