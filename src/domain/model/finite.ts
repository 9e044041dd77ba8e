// Reads a number a person left: what is not a real number counts as blank.

/** The number itself, or undefined where it is blank, NaN or infinite. */
export function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** `value` held within low..high. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
