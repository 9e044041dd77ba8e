// A record, such as the mission, out of a file of labels and values.

import { rulesOf, SINGLE_COLUMNS, type SingleName } from '../../domain';
import type { CsvFile } from '../../exchange';
import { keyOfText } from '../../locales';

export interface RecordInFile {
  readonly single: SingleName;
  readonly lines: readonly { readonly line: number; readonly column: string; readonly text: string }[];
}

/** By its headers and labels, in any language; undefined for any other file. Blank values are left out. */
export function recordInFile({ records }: CsvFile): RecordInFile | undefined {
  const [head, ...body] = records;
  const headers = head?.cells.map((header) => keyOfText('column.record.', header.trim())[0]) ?? [];
  if (headers.length !== 2 || headers[0] !== 'column.record.label' || headers[1] !== 'column.record.value')
    return undefined;
  for (const single of Object.keys(SINGLE_COLUMNS) as SingleName[]) {
    const prefix = `column.${single}.`;
    const lines = body.flatMap(({ line, cells: [label = '', text = ''] }) => {
      const column = keyOfText(prefix, label.trim())[0]?.slice(prefix.length);
      return column !== undefined && Object.hasOwn(rulesOf(single), column)
        ? [{ line, column, text: text.trim() }]
        : [];
    });
    if (lines.length > 0) return { single, lines: lines.filter(({ text }) => text !== '') };
  }
  return undefined;
}
