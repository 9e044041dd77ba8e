// A whole small part as a tree.

import { FileError } from '../FileError';
import { streamXml } from './streamXml';
import { TreeBuilder } from './TreeBuilder';
import type { XmlNode } from './XmlNode';

/** @throws FileError damaged or entityDeclaration, naming the part */
export function parseXml(part: string, text: string): XmlNode {
  const builder = new TreeBuilder();
  streamXml(part, (write) => write(text), builder);
  if (!builder.root) throw new FileError('damaged', { part });
  return builder.root;
}
