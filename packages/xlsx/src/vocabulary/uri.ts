// Addresses as files may hold them.

/** A relationship's target has to be a URI: what URIs cannot hold is percent-encoded, escapes that are there already stay. */
export function uri(address: string): string {
  return address.replace(/[^\u0021-\u007e]|[<>"{}|\\^`]/gu, (character) =>
    /[\uD800-\uDFFF]/.test(character) && character.length === 1 ? '%EF%BF%BD' : encodeURIComponent(character),
  );
}
