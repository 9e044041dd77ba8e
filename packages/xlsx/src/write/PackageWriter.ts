// The package around the parts: their content types and relationships, and the archive that holds them.

import { contentTypes } from '../vocabulary/namespaces';
import { element, xmlHeader } from '../xml/element';
import { ArchiveWriter } from '../zip/ArchiveWriter';
import type { WriteMemory } from '../zip/WriteMemory';
import type { Relationships } from './Relationships';

const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

export class PackageWriter {
  private readonly archive: ArchiveWriter;
  private readonly defaults = new Map([
    ['rels', relationshipsType],
    ['xml', 'application/xml'],
  ]);
  private readonly overrides: string[] = [];

  constructor(memory: WriteMemory) {
    this.archive = new ArchiveWriter('[Content_Types].xml', memory);
  }

  /** A part of XML. Path without leading slash. */
  part(path: string, type: keyof typeof contentTypes, pieces: Iterable<string>): void {
    this.overrides.push(element('Override', { PartName: `/${path}`, ContentType: contentTypes[type] }));
    this.archive.text(path, pieces);
  }

  /** A part whose type its extension tells. */
  partByExtension(path: string, type: string, content: Uint8Array | string): void {
    this.defaults.set(path.slice(path.lastIndexOf('.') + 1), type);
    if (typeof content === 'string') this.archive.text(path, [content]);
    else this.archive.bytes(path, content);
  }

  /** The relationships of the part at `path`; '' is the package itself. Nothing where there are none. */
  relationships(path: string, relationships: Relationships): void {
    if (relationships.isEmpty) return;
    const slash = path.lastIndexOf('/') + 1;
    this.archive.text(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, [relationships.xml()]);
  }

  finish(): Uint8Array {
    const defaults = [...this.defaults].map(([Extension, ContentType]) =>
      element('Default', { Extension, ContentType }),
    );
    return this.archive.finish(
      `${xmlHeader}${element('Types', { xmlns: typesNamespace }, defaults.join('') + this.overrides.join(''))}`,
    );
  }
}
