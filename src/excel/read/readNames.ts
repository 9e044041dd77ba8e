// What a workbook's parts are called: all that has to be known before something is made beside them.

import type { WorkbookData } from '@coachbook/workbook';
import { describe, toleratingCustom } from './describe';
import { workbookOf } from './workbookOf';

interface NamedParts {
  /** Sheets without contents, defined names, title and custom properties. */
  readonly workbook: WorkbookData;
  readonly tables: readonly string[];
  readonly cellStyles: readonly string[];
}

/** One request, some fifteen actions; the same again without custom properties where Excel refuses them. */
export async function readNames(context: Excel.RequestContext): Promise<NamedParts> {
  return toleratingCustom(async (custom) => {
    const description = describe(context, { values: false, custom });
    const styles = context.workbook.styles.load('items/name');
    await context.sync();
    return {
      workbook: workbookOf(description, [], new Map(), () => undefined),
      tables: description.tables.items.map(({ name }) => name),
      cellStyles: styles.items.map(({ name }) => name),
    };
  });
}
