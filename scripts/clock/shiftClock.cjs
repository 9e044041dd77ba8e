// Shifts the clock of whatever runs this: a page, a test, a program that a test starts.

/**
 * `new Date()`, `Date()` and `Date.now()` answer the present `shift` milliseconds later (earlier where it is negative), and time goes on running; dates that are given stay as
 * they are. `onRead` is called whenever the present is asked for. Done twice it counts once, as a frame may keep its globals. Nothing outside is used: pages get the text of this function.
 */
function shiftClock(shift, onRead) {
  const Real = globalThis.Date;
  if (Object.hasOwn(Real, 'isShifted')) return;
  const now = () => {
    onRead?.();
    return Real.now() + shift;
  };
  function Shifted(...given) {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, given.length === 0 ? [now()] : given, new.target);
  }
  Object.defineProperties(Shifted, {
    ...Object.getOwnPropertyDescriptors(Real),
    now: { value: now, writable: true, configurable: true },
    isShifted: { value: true },
  });
  Real.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}

module.exports = { shiftClock };
