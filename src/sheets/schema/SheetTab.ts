// What a worksheet is known by.

import type { MessageKey } from '../../locales';

export interface SheetTab {
  /** Message keys "sheet.<key>.name" and so on hang on it. */
  readonly key: string;
  readonly name: MessageKey;
  /** Step of the method, 0..7: decides the tab's colour. */
  readonly step: number;
}
