// The part of a workbook that opens Coachbook beside it, by the way Coachbook was given out.

import type { WebExtensionData } from '@coachbook/workbook';

/** The add-in's id and version, as the manifest has them; a test holds them equal. */
const ADD_IN = { id: 'ffd901d7-a05b-4b88-8dfd-fce773b8efc3', version: '1.0.0.0' } as const;

/** `share` is the network folder of the manifest, "\\server\folder". */
export type PaneSource = { readonly kind: 'admin' | 'developer' } | { readonly kind: 'share'; readonly folder: string };

/**
 * Whoever has the add-in sees it with the workbook; others see nothing (Microsoft, "Automatically open a task pane with a document"). An add-in from the marketplace cannot
 * be opened this way since March 2026.
 */
export function openingPane(source: PaneSource): WebExtensionData {
  const properties = { 'Office.AutoShowTaskpaneWithDocument': 'true' };
  const common = { ...ADD_IN, visible: false, properties };
  switch (source.kind) {
    case 'admin':
      return { ...common, store: 'EXCatalog', storeType: 'EXCatalog' };
    case 'developer':
      return { ...common, store: 'developer', storeType: 'Registry' };
    case 'share':
      return { ...common, store: source.folder, storeType: 'FileSystem' };
  }
}
