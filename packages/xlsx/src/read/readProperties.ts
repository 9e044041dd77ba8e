// Document properties and what else belongs to the package as a whole.

import type { PropertiesData, WebExtensionData } from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';
import { instantOf } from '../xml/instantOf';
import {
  attribute,
  child,
  childrenNamed,
  flag,
  number,
  relationAttribute,
  toNumber,
  type XmlNode,
} from '../xml/XmlNode';
import type { PackageReader, Relationship } from './PackageReader';

const storeTypes = ['Registry', 'EXCatalog', 'FileSystem', 'OMEX', 'WOPICatalog'] as const;

export function readProperties(file: PackageReader, links: readonly Relationship[], losses: LossList): PropertiesData {
  const part = (type: string): XmlNode | undefined => {
    const path = links.find((link) => link.type === type)?.target;
    return path === undefined ? undefined : file.tree(path);
  };
  const core = part('core-properties');
  const app = part('extended-properties');
  const text = (root: XmlNode | undefined, name: string): string | undefined => child(root, name)?.text || undefined;
  const texts = {
    title: text(core, 'title'),
    subject: text(core, 'subject'),
    author: text(core, 'creator'),
    keywords: text(core, 'keywords'),
    comments: text(core, 'description'),
    category: text(core, 'category'),
    manager: text(app, 'Manager'),
    company: text(app, 'Company'),
    lastAuthor: text(core, 'lastModifiedBy')?.trim() || undefined,
  };
  const created = instantOf(text(core, 'created'));
  const revision = toNumber(text(core, 'revision'));
  const foreign = text(core, 'contentStatus')
    ? 'contentStatus'
    : text(app, 'HyperlinkBase')
      ? 'HyperlinkBase'
      : undefined;
  if (foreign !== undefined) losses.add('properties', undefined, foreign);
  for (const node of childrenNamed(part('custom-properties'), 'property')) {
    // Dates become texts; what follows a name keeps the value it has.
    if (attribute(node, 'linkTarget') !== undefined || ['filetime', 'date'].includes(node.children[0]?.name ?? ''))
      losses.add('properties', undefined, attribute(node, 'name'));
  }
  const custom = childrenNamed(part('custom-properties'), 'property').map(
    (node) => [attribute(node, 'name') ?? '', valueOf(node.children[0])] as const,
  );
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    ...(created !== undefined && { created }),
    ...(revision !== undefined && { revision }),
    custom: Object.fromEntries(custom),
  };
}

function valueOf(node: XmlNode | undefined): string | number | boolean {
  const text = node?.text ?? '';
  switch (node?.name) {
    case 'bool':
      return text === 'true' || text === '1';
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'ui1':
    case 'ui2':
    case 'ui4':
    case 'ui8':
    case 'uint':
    case 'r4':
    case 'r8':
    case 'decimal':
      return toNumber(text) ?? 0;
    default:
      return text;
  }
}

/** The add-in whose task pane the document opens; the first where there are several. */
export function readWebExtension(file: PackageReader, links: readonly Relationship[]): WebExtensionData | undefined {
  const path = links.find((link) => link.type === 'webextensiontaskpanes')?.target;
  const pane = child(path === undefined ? undefined : file.tree(path), 'taskpane');
  const id = relationAttribute(child(pane, 'webextensionref'), 'id');
  const target = path === undefined ? undefined : file.relationships(path).find((link) => link.id === id)?.target;
  const root = target === undefined ? undefined : file.tree(target);
  const reference = child(root, 'reference');
  if (!reference) return undefined;
  const properties = childrenNamed(child(root, 'properties'), 'property').map(
    (node) => [attribute(node, 'name') ?? '', attribute(node, 'value') ?? ''] as const,
  );
  return {
    id: attribute(reference, 'id') ?? '',
    version: attribute(reference, 'version') ?? '',
    store: attribute(reference, 'store') ?? '',
    storeType: storeTypes.find((type) => type === attribute(reference, 'storeType')) ?? 'Registry',
    visible: flag(pane, 'visibility') || (number(pane, 'visibility') ?? 0) > 0,
    properties: Object.fromEntries(properties),
  };
}
