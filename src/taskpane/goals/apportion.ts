// Shares a whole number out, so that nothing is lost in rounding.

/** Whole numbers in the proportion of the shares (none negative, not all 0), each within one of its exact part; together they are exactly `whole`. */
export function apportion(whole: number, shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let gone = 0;
  let given = 0;
  return shares.map((share, at) => {
    gone += share;
    const until = at === shares.length - 1 ? whole : Math.round((whole * gone) / total);
    const own = until - given;
    given = until;
    return own;
  });
}
