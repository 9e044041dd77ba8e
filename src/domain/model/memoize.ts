// Keeps the last answer of a pure function, for as long as it is asked the same.

/** The function with a memory of one call: the same arguments (by identity) give the same result object without computing it again. */
export function memoize<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last !== undefined && last.args.every((arg, at) => Object.is(arg, args[at]))) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
