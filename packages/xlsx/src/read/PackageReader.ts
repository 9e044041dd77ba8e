// The package around the parts: finding a part by its relationship, never by a path from outside.

import { FileError } from '../FileError';
import { streamXml } from '../xml/streamXml';
import { TreeBuilder } from '../xml/TreeBuilder';
import type { XmlNode } from '../xml/XmlNode';
import { Archive } from '../zip/Archive';
import type { Limits } from '../zip/Limits';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: transitional and strict files, and Microsoft's own, differ only before it. */
  readonly type: string;
  /** Path of the part, or the address where external. */
  readonly target: string;
  readonly external: boolean;
}

export class PackageReader {
  private readonly archive: Archive;
  private readonly spelling: ReadonlyMap<string, string>;

  private elements = 0;

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.archive = new Archive(bytes, limits);
    this.spelling = new Map(this.archive.names.map((name) => [name.toLowerCase(), name]));
  }

  get paths(): readonly string[] {
    return this.archive.names;
  }

  /**
   * The part as a tree; undefined where there is none.
   * @param skips the elements that are left out, with all in them
   * @throws FileError damaged, entityDeclaration or tooLarge
   */
  tree(
    path: string,
    skips?: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
  ): XmlNode | undefined {
    if (!this.archive.has(this.spelled(path))) return undefined;
    const builder = this.treeBuilder(path, skips);
    streamXml(path, (write) => this.stream(path, write), builder);
    if (!builder.root) throw new FileError('damaged', { part: path });
    return builder.root;
  }

  /** For who streams a part and keeps some of it: what it builds counts as well. */
  treeBuilder(
    path: string,
    skips?: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
  ): TreeBuilder {
    return new TreeBuilder((pieces) => {
      this.elements += pieces;
      if (this.elements > this.limits.elements) throw new FileError('tooLarge', { limit: 'elements', part: path });
    }, skips);
  }

  text(path: string): string | undefined {
    return this.archive.textOf(this.spelled(path));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.archive.bytesOf(this.spelled(path));
  }

  /** @throws FileError damaged where there is no such part */
  stream(path: string, write: (text: string) => void): void {
    const name = this.spelled(path);
    if (!this.archive.has(name)) throw new FileError('damaged', { part: path, reason: 'missing' });
    this.archive.streamText(name, write);
  }

  /** What the part at `path` refers to; '' is the package itself. */
  relationships(path: string): readonly Relationship[] {
    const slash = path.lastIndexOf('/') + 1;
    const base = path.slice(0, slash);
    const root = this.tree(`${base}_rels/${path.slice(slash)}.rels`);
    return (root?.children ?? []).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return {
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : resolve(base, Target),
        external,
      };
    });
  }

  private spelled(path: string): string {
    return this.spelling.get(path.toLowerCase()) ?? path;
  }
}

/** For looking up many; where several share an id, the first has it. */
export function linksById(links: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map([...links].reverse().map((link) => [link.id, link]));
}

/** A target as written, against the folder of the part that names it. Only ever looked up among the archive's own names. */
function resolve(base: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : base + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
