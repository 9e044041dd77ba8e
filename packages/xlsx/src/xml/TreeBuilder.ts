// Builds XmlNode trees from events.

import type { XmlEvents } from './streamXml';
import type { XmlNode } from './XmlNode';

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}

// Most elements have no children, many no attributes: they share one nothing.
const noChildren: readonly XmlNode[] = [];
const noAttributes: Readonly<Record<string, string>> = {};

/** Takes events; `root` is the outermost element once it has closed. */
export class TreeBuilder implements XmlEvents {
  root: XmlNode | undefined;
  private readonly path: Growing[] = [];
  /** Each name once: as the parser gives it, it holds on to the text it stood in. */
  private readonly names = new Map<string, string>();
  private skipped = 0;

  /**
   * @param count told of each element that is kept how large it is: 1, and another 1 for every four attributes; may throw
   * @param skips the elements that are left out, with all in them
   */
  constructor(
    private readonly count: (size: number) => void = () => undefined,
    private readonly skips: (name: string, attributes: Readonly<Record<string, string>>) => boolean = () => false,
  ) {}

  get depth(): number {
    return this.path.length;
  }

  /** The outermost element while it is still open. */
  get growing(): XmlNode | undefined {
    return this.path[0];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || this.skips(name, attributes)) {
      this.skipped++;
      return;
    }
    const given = countOf(attributes);
    this.count(1 + Math.floor(given / 4));
    // Copied, because the parser's own objects take several times the room.
    const node: Growing = {
      name: this.nameLike(name),
      attributes: given === 0 ? noAttributes : { ...attributes },
      children: noChildren,
      text: '',
    };
    const parent = this.path.at(-1);
    if (parent?.children === noChildren) parent.children = [node];
    else (parent?.children as XmlNode[] | undefined)?.push(node);
    this.path.push(node);
  }

  private nameLike(name: string): string {
    const known = this.names.get(name);
    if (known === undefined) this.names.set(name, name);
    return known ?? name;
  }

  close(_name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const node = this.path.pop();
    if (this.path.length === 0 && node) this.root = node;
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (node && this.skipped === 0) node.text += text;
  }
}

function countOf(attributes: Readonly<Record<string, string>>): number {
  let count = 0;
  for (const _ in attributes) count += 1;
  return count;
}
