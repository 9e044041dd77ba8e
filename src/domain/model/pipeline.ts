// A computation as a table of steps, each with a memory: what it needs did not change, so its result did not.

/** Steps in their order. `Known` is what was given and what the steps so far have worked out. */
interface Pipeline<Given, Known extends Given> {
  /**
   * One more step: `needs` picks from what is known, `run` works `name` out of it. Where everything picked is what it was in the run before, the result is the same
   * object as then, and `run` is not called: the same by identity, or a plain object of members that are.
   */
  step<const Name extends string, const Needs extends readonly unknown[], Result>(
    name: Name,
    needs: (known: Known) => Needs,
    run: (...needs: Needs) => Result,
  ): Pipeline<Given, Known & Readonly<Record<Name, Result>>>;
  /** Runs all steps. */
  readonly run: (given: Given) => Known;
}

/** Without steps, and with nothing to remember. */
export function pipeline<Given extends object>(): Pipeline<Given, Given> {
  return following((given: Given) => ({ ...given }));
}

/** `before` gives each run an object of its own, which its steps fill one after the other. */
function following<Given extends object, Known extends Given>(before: (given: Given) => Known): Pipeline<Given, Known> {
  return {
    run: before,
    step<const Name extends string, const Needs extends readonly unknown[], Result>(
      name: Name,
      needs: (known: Known) => Needs,
      run: (...needs: Needs) => Result,
    ) {
      let last: { readonly needs: Needs; readonly result: Result } | undefined;
      return following<Given, Known & Readonly<Record<Name, Result>>>((given) => {
        const known = before(given);
        const needed = needs(known);
        if (last === undefined || !needed.every((one, at) => isSame(one, last?.needs[at])))
          last = { needs: needed, result: run(...needed) };
        return Object.assign(known, { [name]: last.result } as Readonly<Record<Name, Result>>);
      });
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
