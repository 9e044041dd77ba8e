// Patterns with * and ? for names of files, in time that does not grow with the number of stars.

/** Whether the whole name fits, capitals or not. The last star alone is ever given another try: what an earlier one took is never taken back. */
export function matchesPattern(pattern: string, name: string | readonly string[]): boolean {
  const signs = Array.from(pattern);
  const given = typeof name === 'string' ? Array.from(name) : name;
  let [at, sign] = [0, 0];
  let star: number | undefined;
  let taken = 0;
  while (at < given.length) {
    if (signs[sign] === '*') {
      star = sign;
      taken = at;
      sign += 1;
    } else if (sign < signs.length && (signs[sign] === '?' || isAlike(signs[sign], given[at]))) {
      at += 1;
      sign += 1;
    } else if (star !== undefined) {
      taken += 1;
      at = taken;
      sign = star + 1;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === '*');
}

function isAlike(a: string | undefined, b: string | undefined): boolean {
  return a === b || a?.toLowerCase() === b?.toLowerCase();
}
