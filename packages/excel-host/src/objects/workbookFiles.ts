// Workbooks as base64: opening a new one, and taking sheets out of one.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { FileError, readXlsx } from '@coachbook/xlsx';
import type { Core } from '../core/Core';
import { HostError } from '../api/HostError';
import { invalidArgument, textOf, type Arguments } from '../server/Arguments';
import { objectType } from '../server/ObjectType';
import { insertSheets } from '../sheets/insertSheets';
import type { SheetState } from '../document/SheetState';

/** Throws InvalidArgument for what is no workbook. */
export function readBase64(text: string): WorkbookData {
  try {
    return readXlsx(Uint8Array.from(atob(text.replace(/^data:[^,]*,/, '')), (letter) => letter.charCodeAt(0))).workbook;
  } catch (error) {
    if (
      error instanceof FileError ||
      error instanceof DOMException ||
      (error as Error).name === 'InvalidCharacterError'
    )
      throw invalidArgument();
    throw error;
  }
}

/** Gives the new workbook to whoever shows workbooks; without anybody there is no such thing here. */
export function openWorkbook(core: Core, base64: string | undefined): void {
  const {
    onNewWorkbook,
    profile: { newWorkbook },
  } = core;
  if (!onNewWorkbook) throw new HostError('ApiNotFound', 'Excel.createWorkbook is not part of this embedded workbook.');
  if (newWorkbook === 'refused') throw new HostError('NotImplemented', "The requested feature isn't implemented.");
  onNewWorkbook(base64 === undefined ? emptyWorkbook() : readBase64(base64), newWorkbook);
}

/** A workbook made but not yet open: what `application.createWorkbook` answers. */
export const WorkbookCreated = objectType<{ readonly core: Core; readonly base64: string | undefined }>({
  name: 'WorkbookCreated',
  properties: { id: { get: () => 'NewWorkbook' } },
  methods: { open: { run: ({ core, base64 }) => openWorkbook(core, base64) } },
});

/** Excel.InsertWorksheetOptions; answers the identities of the new sheets. */
export function insertFromBase64(core: Core, args: Arguments): readonly string[] {
  const data = readBase64(args.text(0));
  const options = args.has(1) ? args.record(1) : {};
  const names = options['sheetNamesToInsert'];
  const wanted =
    names === undefined || names === null || (Array.isArray(names) && names.length === 0)
      ? undefined
      : Array.isArray(names)
        ? (names as readonly unknown[]).map(textOf)
        : undefined;
  const { sheets } = core.document.book;
  const relative =
    options['relativeTo'] === undefined || options['relativeTo'] === null
      ? undefined
      : relativeSheet(core, options['relativeTo']);
  const type = options['positionType'] ?? 'End';
  const place = {
    None: sheets.length,
    End: sheets.length,
    Beginning: 0,
    Before: relative && sheets.indexOf(relative),
    After: relative && sheets.indexOf(relative) + 1,
  }[String(type)];
  if (place === undefined) throw invalidArgument();
  return insertSheets(core, data, wanted, place).map((sheet) => sheet.id);
}

function relativeSheet(core: Core, key: unknown): SheetState {
  const handle =
    typeof key === 'object' && key !== null && 'ref' in key ? (key as { readonly ref: unknown }).ref : undefined;
  const found = handle
    ? core.document.book.sheets.find((sheet) => sheet === handle)
    : typeof key === 'string'
      ? (core.document.sheetNamed(key) ?? core.document.book.sheets.find((sheet) => sheet.id === key))
      : undefined;
  if (!found) throw invalidArgument();
  return found;
}
