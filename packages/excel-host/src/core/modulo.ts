// The remainder that is never negative.

export function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
