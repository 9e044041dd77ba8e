// What the pane exports, and what each file is called.

import { EXPORTS, drawWorkbook, fileStem, type ExportChoices, type ExportName, type Recomputed } from '../../../app';
import { message, type MessageKey } from '../../../locales';
import type { MadeFile } from '../useDelivery';

/** The open workbook itself is saved by Excel. */
export type ExportKind = Exclude<ExportName, 'xlsx'>;

/** By how often people ask for it. */
export const EXPORT_KINDS: readonly ExportKind[] = ['ics', 'csv', 'project', 'values'];

const names: Readonly<Partial<Record<ExportKind, MessageKey>>> = {
  values: 'paneExchange.export.name.values',
  project: 'paneExchange.export.name.plan',
};

/** From the open workbook as it was last read. Of Excel's sheets only the tables were read: a copy to look at is made of the `whole` workbook, or where that could not be had drawn anew. Throws ExchangeError where there is nothing to export. */
export function exportOf(
  kind: ExportKind,
  recomputed: Recomputed,
  choices: ExportChoices,
  whole?: Recomputed,
): MadeFile {
  const { settings, language, analysis } = recomputed;
  const source =
    kind === 'values' ? { ...recomputed, after: whole?.after ?? drawWorkbook(recomputed, analysis.today) } : recomputed;
  const { extension, write } = EXPORTS[kind];
  const title = settings.title.trim() || message(language, 'exchange.calendar.name');
  const [table] = choices.tables ?? [];
  const named = names[kind];
  const stem =
    named !== undefined
      ? message(language, named, { title })
      : table !== undefined
        ? `${title} - ${message(language, `table.${table}`)}`
        : title;
  return { bytes: write(source, choices), name: `${fileStem(stem)}${extension(source, choices)}` };
}
