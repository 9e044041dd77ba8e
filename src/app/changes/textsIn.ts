// The texts a value is made of, whatever it is: one of them may name a row.

/** Links in lists included; a list that people wrote is taken apart. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, ...value.split(/[\s,;]+/)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
