// What has to hold of every workbook that was accepted: read, told, refreshed, repaired, written and read again.

import { equal, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { describeLoss, readXlsx, writeXlsx } from '@coachbook/xlsx';
import { openFile, repairFile, saveFile, type OpenedFile } from '../../src/app/openFile';
import { findingLines } from '../../src/cli/describeFindings';
import { LANGUAGES } from '../../src/locales';
import { uri } from '../../packages/xlsx/src/vocabulary/uri';
import { today } from './books';
import { checkWords, orRefused } from './outcome';

/** Throws where what was read cannot be written and read as the same. Undefined where it was refused. */
export function checkCarried(bytes: Uint8Array): WorkbookData | undefined {
  const read = orRefused(() => readXlsx(bytes));
  if (!read) return undefined;
  for (const loss of read.losses) for (const language of LANGUAGES) checkWords(describeLoss(loss, language));
  const written = orRefused(() => writeXlsx(read.workbook));
  if (written)
    demandEqual(withUris(read.workbook), readXlsx(written).workbook, 'A workbook that was written is read as another');
  return read.workbook;
}

/** `typed` are texts that stand nowhere else and must be there in the end. Undefined where it was refused. */
export function checkOurs(bytes: Uint8Array, typed: readonly string[] = []): OpenedFile | undefined {
  const opened = orRefused(() => openFile(bytes, today));
  if (!opened) return undefined;
  for (const language of LANGUAGES) checkWords(...findingLines(opened, language).map(({ text }) => text));
  if (!opened.usable) return opened;
  for (const one of [opened, repairFile(opened, today)]) {
    const saved = orRefused(() => saveFile(one));
    if (!saved) continue;
    const again = openFile(saved, today);
    demandEqual(one.engagement, again.engagement, 'What was typed is another engagement once written');
    demandEqual(one.settings, again.settings, 'The settings are others once written');
    const texts = textsOf(again.before);
    const lost = typed.filter((text) => !texts.has(text));
    if (lost.length > 0) throw new Error(`Lost: ${JSON.stringify(lost)}`);
    if (again.edits.length > 0)
      throw new Error(`A refresh is not done after one: ${JSON.stringify(again.edits.slice(0, 3)).slice(0, 600)}`);
  }
  return opened;
}

/** Addresses of links are written as URIs, and read as such. */
const withUris = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    hyperlinks: sheet.hyperlinks.map((link) =>
      link.address === undefined ? link : { ...link, address: uri(link.address) },
    ),
  })),
});

/** All texts of its cells. */
export function textsOf({ sheets }: WorkbookData): ReadonlySet<CellValue> {
  return new Set(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value))));
}

/** Throws with the first place where they differ. */
export function demandEqual(expected: unknown, found: unknown, what: string): void {
  if (!equal(expected, found)) throw new Error(`${what}: ${differenceOf(expected, found)}`);
}

function differenceOf(a: unknown, b: unknown, path = ''): string {
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    (Array.isArray(a) && Array.isArray(b) && a.length !== b.length)
  )
    return `${path}: ${said(a)} | ${said(b)}`;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const key =
    [...new Set([...Object.keys(left), ...Object.keys(right)])].find((one) => !equal(left[one], right[one])) ?? '';
  return differenceOf(left[key], right[key], `${path}.${key}`);
}

function said(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}
