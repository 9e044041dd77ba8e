// MultiRange things of one kind that act as one: the areas of a RangeAreas, and what they lead to.

export class MultiRange<T> {
  constructor(readonly parts: readonly T[]) {}
}
