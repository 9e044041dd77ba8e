// XML as events, chunk by chunk: nothing but the five predefined entities, no document types, bounded depth.

import { SaxesParser } from 'saxes';
import { FileError } from '../FileError';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const deepest = 256;
/** Of one element. Those of the format have some thirty at most. */
const mostAttributes = 1000;

/** The name without its prefix. */
export function localName(name: string): string {
  // Most elements of a file are cells and their values, whose names are one letter.
  if (name.length === 1) return name;
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Feeds `source` (text in pieces) to the events; names come without prefixes.
 * @throws FileError damaged or entityDeclaration, naming the part
 */
export function streamXml(part: string, source: (write: (text: string) => void) => void, events: XmlEvents): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw new FileError('damaged', { part, reason: error.message });
  });
  parser.on('doctype', () => {
    throw new FileError('entityDeclaration', { part });
  });
  parser.on('attribute', () => {
    if (++attributes > mostAttributes) throw new FileError('damaged', { part, reason: 'too many attributes' });
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++depth > deepest) throw new FileError('damaged', { part, reason: 'nested too deeply' });
    events.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    events.close(localName(tag.name));
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  source((text) => parser.write(text));
  parser.close();
}
