// What an editor of the grid holds.

import type { IDocumentData } from '@univerjs/core';

/** The text as people typed it, lines parted by "\n". */
export function textOfEditor({ body }: Pick<IDocumentData, 'body'>): string {
  return (body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}
