// What has to hold of every file of another program that is brought in.

import { readXlsx } from '@coachbook/xlsx';
import { importFile, recompute, takeIn, type CsvChoices, type ImportProposal, type Recomputed } from '../../src/app';
import { saveFile } from '../../src/app/openFile';
import { TABLES } from '../../src/domain';
import { LANGUAGES, message } from '../../src/locales';
import { smallOpened, today } from './books';
import { demandEqual } from './checkWorkbook';
import { checkWords, orRefused } from './outcome';
import type { Random } from './Random';

/** Proposed twice alike, told in words, taken in, written, read again: what was there stays, what was agreed to is there. Undefined where it was refused. */
export function checkImport(
  name: string,
  bytes: Uint8Array,
  random: Random,
  choices: CsvChoices = {},
): ImportProposal | undefined {
  const opened = smallOpened();
  const here = { ...opened, language: random.pick(LANGUAGES) };
  const proposal = orRefused(() => importFile(name, bytes, here, choices));
  if (!proposal) return undefined;
  demandEqual(proposal, importFile(name, bytes, here, choices), 'The same file is understood otherwise');
  for (const { key, params } of proposal.findings)
    for (const language of LANGUAGES) checkWords(message(language, key, params));
  // A workbook of many rows takes seconds to compute and shows nothing more.
  if (proposal.additions.length > 200 || random.chance(0.7)) return proposal;
  checkTaken(proposal, opened, random.chance(0.5));
  return proposal;
}

function checkTaken(proposal: ImportProposal, opened: Recomputed, withUpdates: boolean): void {
  const taken = takeIn(proposal, opened, today, withUpdates);
  const saved = taken && orRefused(() => saveFile(taken));
  if (!taken || !saved) return;
  const again = recompute(readXlsx(saved).workbook, today, 'file');
  demandEqual(taken.engagement, again.engagement, 'What was taken in is another engagement once written');
  if (again.edits.length > 0)
    throw new Error(`A refresh is not done after an import: ${JSON.stringify(again.edits.slice(0, 3)).slice(0, 600)}`);
  for (const table of TABLES) {
    const rows = new Map(again.engagement[table].map((row) => [row.id, row] as const));
    for (const { id } of opened.engagement[table]) if (!rows.has(id)) throw new Error(`Lost: ${table} ${id}`);
    if (!withUpdates && table !== 'assignments')
      for (const row of opened.engagement[table])
        demandEqual(row, rows.get(row.id), `${table} ${row.id} was changed without being asked for`);
    for (const { id } of proposal.additions.filter((row) => row.table === table && table !== 'assignments'))
      if (!rows.has(id)) throw new Error(`Not taken in: ${table} ${id}`);
  }
}
