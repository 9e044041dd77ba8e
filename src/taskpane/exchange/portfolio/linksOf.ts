// Where a click on an engagement leads, as far as a browser tells where files are.

/**
 * Addresses by name, from the place the files were chosen in: the folder of single files, the one around a chosen folder. `known` = names by what tells files apart, whose first line is the
 * path. Two files of one path lie in places nobody knows: neither gets a link that might open the other.
 */
export function linksOf(known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const [mark, name] of known) {
    const path = mark.split('\n')[0] ?? '';
    names.set(path, [...(names.get(path) ?? []), name]);
  }
  return new Map(
    [...names].flatMap(([path, [name, ...others]]) =>
      name === undefined || others.length > 0
        ? []
        : [[name, path.split('/').map(encodeURIComponent).join('/')] as const],
    ),
  );
}
