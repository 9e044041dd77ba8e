// Several things of one kind that act as one: the areas of a RangeAreas, and what they lead to.

export class Several<T> {
  constructor(readonly parts: readonly T[]) {}
}
