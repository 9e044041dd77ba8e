// The choices of a list as the extension of Excel 2013 writes them: those with commas or quotes in quotes (MS-XLSX 2.6.187, x12ac:list).

/** "Yes,\"1,5\"" to Yes and 1,5. */
export function splitList(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

/** The other way round. */
export function joinList(choices: readonly string[]): string {
  return choices.map((choice) => (/^"|,/.test(choice) ? `"${choice.replaceAll('"', '""')}"` : choice)).join(',');
}
