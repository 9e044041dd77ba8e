// What people typed into a workbook, as the method understands it: to see that nothing else changed.

import type { Page } from 'playwright-core';
import type { Engagement } from '../../src/domain';
import { decodeWorkbook } from '../../src/sheets';
import { snapshot } from './wholeWorkbook';

export async function typedIn(page: Page): Promise<Engagement> {
  return decodeWorkbook(await snapshot(page)).engagement;
}
