// The shared strings part.

import type { LossList } from '../losses/Loss';
import { unescapeXString } from '../xml/escape';
import { streamXml } from '../xml/streamXml';
import type { PackageReader } from './PackageReader';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indices of those with formatting inside the text. */
  readonly rich: ReadonlySet<number>;
}

export function readSharedStrings(file: PackageReader, path: string | undefined, losses: LossList): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (path === undefined) return { texts, rich };
  let text = '';
  let inText = false;
  let phonetic = 0;
  streamXml(path, (write) => file.stream(path, write), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'r') rich.add(texts.length);
      else if (name === 'rPh' && phonetic++ === 0) losses.add('phoneticText');
    },
    close(name) {
      if (name === 'si') texts.push(unescapeXString(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return { texts, rich };
}
