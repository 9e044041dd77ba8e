// Builds XmlNode trees from events.

import type { XmlEvents } from './streamXml';
import type { XmlNode } from './XmlNode';

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Takes events; `root` is the outermost element once it has closed. */
export class TreeBuilder implements XmlEvents {
  root: XmlNode | undefined;
  private readonly path: Growing[] = [];

  get depth(): number {
    return this.path.length;
  }

  /** The outermost element while it is still open. */
  get growing(): XmlNode | undefined {
    return this.path[0];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const node: Growing = { name, attributes, children: [], text: '' };
    this.path.at(-1)?.children.push(node);
    this.path.push(node);
  }

  close(_name: string): void {
    const node = this.path.pop();
    if (this.path.length === 0 && node) this.root = node;
  }

  text(text: string): void {
    const node = this.path.at(-1);
    if (node) node.text += text;
  }
}
