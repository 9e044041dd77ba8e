// The parts that open an add-in's task pane with the document (Microsoft, "Automatically open a task pane with a document"; MS-OWEXML).

import type { WebExtensionData } from '@coachbook/workbook';
import { relations, relationTypes } from '../vocabulary/namespaces';
import { element, xmlHeader } from '../xml/element';
import type { PackageWriter } from './PackageWriter';
import { Relationships } from './Relationships';

/** Any id does, as long as it is this document's only one; a fixed one keeps equal workbooks equal. */
const instance = '{5D6C1B5E-6A0F-4E0C-9C1D-2B8E4F7A9C31}';

/** Writes the parts and returns the path the package refers to. */
export function webExtension(data: WebExtensionData, file: PackageWriter): string {
  const properties = Object.entries(data.properties).map(([name, value]) => element('we:property', { name, value }));
  const content =
    element('we:reference', { id: data.id, version: data.version, store: data.store, storeType: data.storeType }) +
    '<we:alternateReferences/>' +
    element('we:properties', {}, properties.join('')) +
    `<we:bindings/><we:snapshot xmlns:r="${relations}"/>`;
  const extension = element(
    'we:webextension',
    { 'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11', id: instance },
    content,
  );
  file.part('xl/webextensions/webextension1.xml', 'webExtension', [xmlHeader + extension]);
  const links = new Relationships();
  const reference = element('wetp:webextensionref', {
    'xmlns:r': relations,
    'r:id': links.add(relationTypes.webExtension, '/xl/webextensions/webextension1.xml'),
  });
  const pane = element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: data.visible, width: 350, row: 4 },
    reference,
  );
  const path = 'xl/webextensions/taskpanes.xml';
  file.part(path, 'taskPanes', [
    xmlHeader +
      element(
        'wetp:taskpanes',
        { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
        pane,
      ),
  ]);
  file.relationships(path, links);
  return path;
}
