// Tells when people change the workbook; a burst of changes comes as one, and what the add-in writes itself is not reported.

import type { RunExcel } from './runBatches';

export interface WatchOptions {
  /** Called when the workbook has been quiet for `quiet` milliseconds after a change. */
  readonly onChange: () => void;
  readonly quiet: number;
}

export interface Watch {
  /** Ends the watching; a change that waits for quiet is forgotten. */
  stop(): Promise<void>;
}

/**
 * Watches cells on all sheets, and sheets added and deleted. One request to start, one to stop. Excel older than ExcelApi 1.14 does not say who changed a cell; there
 * the add-in's own writes are reported too, and the refresh that follows finds nothing to write.
 */
export async function watchWorkbook(run: RunExcel, { onChange, quiet }: WatchOptions): Promise<Watch> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = async (event: object): Promise<void> => {
    if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return;
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const made = [worksheets.onChanged.add(changed), worksheets.onAdded.add(changed), worksheets.onDeleted.add(changed)];
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
