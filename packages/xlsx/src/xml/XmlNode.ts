// A small tree for the parts that are small, with names freed of their prefixes: files may call the same namespace anything.

export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** By name as written; only relationship ids need their prefix to be told apart. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Text directly inside, all pieces joined. */
  readonly text: string;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** Following the names downwards, each time to the first child. */
export function descend(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>(child, node);
}

/** All children of that name. */
export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node ? node.children.filter((each) => each.name === name) : [];
}

/** An attribute without a namespace. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes[name];
}

/** An attribute of the relationships namespace (`r:id`, `r:embed`), whatever its prefix. */
export function relationAttribute(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const found = Object.keys(node.attributes).find((key) => key.endsWith(`:${name}`));
  return found === undefined ? undefined : node.attributes[found];
}

/** A boolean attribute in any of the forms programs write; `absent` where it is missing. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  return toBoolean(attribute(node, name)) ?? absent;
}

/** A number attribute; undefined where it is missing or no number. */
export function number(node: XmlNode | undefined, name: string): number | undefined {
  return toNumber(attribute(node, name));
}

/** '1', 'true', 'on' are true. */
export function toBoolean(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on' || text === 't';
}

/** A finite number, else undefined; never -0, which is written as another. */
export function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  // Blank text counts as zero for Number.
  return !Number.isFinite(value) || (value === 0 && text.trim() === '') ? undefined : value || 0;
}

/** Every descendant of that name, in document order. */
export function descendants(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (!node) return [];
  return node.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);
}
