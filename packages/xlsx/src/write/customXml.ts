// Custom XML parts, each with the small part that gives it its id.

import { relationTypes } from '../vocabulary/namespaces';
import { element, xmlHeader } from '../xml/element';
import type { PackageWriter } from './PackageWriter';
import { Relationships } from './Relationships';

const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes the parts; `links` are the workbook's. */
export function customXml(parts: readonly string[], file: PackageWriter, links: Relationships): void {
  parts.forEach((text, index) => {
    const path = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    const id = `{${(index + 1).toString(16).toUpperCase().padStart(8, '0')}-0002-4000-8000-000000000001}`;
    const own = new Relationships();
    own.add(relationTypes.customXmlProperties, `/${properties}`);
    file.partByExtension(path, 'application/xml', text);
    file.part(properties, 'customXmlProperties', [
      xmlHeader + element('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': namespace }, '<ds:schemaRefs/>'),
    ]);
    file.relationships(path, own);
    links.add(relationTypes.customXml, `/${path}`);
  });
}
