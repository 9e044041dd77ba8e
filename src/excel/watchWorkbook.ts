// Tells when people change the workbook or go to another sheet; a burst of changes comes as one, and what the add-in writes itself is not reported.

import type { RunExcel } from './runBatches';

interface WatchOptions {
  /** Called when the workbook has been quiet for `quiet` milliseconds after a change; `elsewhere` where all of it was done by others who have the workbook open too. */
  readonly onChange: (change: { readonly elsewhere: boolean }) => void;
  /** Called at once with the sheet something happened on. */
  readonly onHear: (worksheetId: string) => void;
  /** Called with the name of the sheet that came to the front. */
  readonly onActivate: (sheet: string) => void;
  /** The name of a sheet, where it is known without asking. */
  readonly nameOf: (worksheetId: string) => string | undefined;
  /** Whether what happens now is the add-in's own doing: sheets that are added, deleted or brought to the front do not say so themselves. */
  readonly isOurs: () => boolean;
  readonly quiet: number;
}

interface Watch {
  /** Ends the watching; a change that waits for quiet is forgotten. */
  stop(): Promise<void>;
}

/**
 * Watches cells on all sheets, sheets added, deleted and brought to the front. One request to start, one to stop, one for the name of a sheet brought to the front that is not known. Excel older than
 * ExcelApi 1.14 does not say who changed a cell; there the add-in's own writes are reported too, and the refresh that follows finds nothing to write.
 */
export async function watchWorkbook(
  run: RunExcel,
  { onChange, onHear, onActivate, nameOf, isOurs, quiet }: WatchOptions,
): Promise<Watch> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let elsewhere = true;
  let front = '';
  const changed = async (event: { readonly worksheetId: string }): Promise<void> => {
    if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return;
    onHear(event.worksheetId);
    elsewhere &&= 'source' in event && event.source === 'Remote';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { elsewhere };
      elsewhere = true;
      onChange(change);
    }, quiet);
  };
  const sheetsChanged = async (event: { readonly worksheetId: string }): Promise<void> => {
    if (!isOurs()) await changed(event);
  };
  const activated = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (isOurs()) return;
    front = worksheetId;
    const name =
      nameOf(worksheetId) ??
      (await run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
        await context.sync();
        return sheet.isNullObject ? undefined : sheet.name;
      }).catch(() => undefined));
    if (name !== undefined && front === worksheetId) onActivate(name);
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const made = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      worksheets.onActivated.add(activated),
    ];
    await context.sync();
    return made;
  });
  return {
    stop: async () => {
      clearTimeout(timer);
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    },
  };
}
