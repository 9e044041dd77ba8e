// A contract test asks for a person at the sheet, or for a look inside the Excel under test: a page can offer neither.

export class NeedsPersonError extends Error {
  readonly code = 'NeedsPerson';
}
