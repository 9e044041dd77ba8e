// Images and notes.

import { cellAddress, type Edit } from '@coachbook/workbook';
import type { Batch } from './Batch';

type ImageEdit = Extract<Edit, { kind: 'setImages' | 'setNotes' }>;

export function applyImages(batch: Batch, edit: ImageEdit): void {
  const sheet = batch.sheet(edit.sheet);
  if (edit.kind === 'setNotes') {
    for (const { row, column } of edit.remove) notesOf(sheet).getItem(cellAddress(row, column)).delete();
    for (const { row, column, text } of edit.add) notesOf(sheet).add(cellAddress(row, column), text);
    return;
  }
  for (const name of edit.remove) sheet.shapes.getItem(name).delete();
  for (const { name, content, altText, anchor } of edit.add) {
    const shape = sheet.shapes.addImage(content);
    shape.name = name;
    if (altText !== undefined) shape.altTextDescription = altText;
    shape.incrementLeft(anchor.from.x);
    shape.incrementTop(anchor.from.y);
  }
}

/** Notes came with ExcelApi 1.18. An older Excel refuses them by name, and so do we where its library does not know them: nothing of the request was sent yet. */
function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection {
  const { notes } = sheet as { readonly notes?: Excel.NoteCollection };
  if (!notes) throw Object.assign(new Error('Notes need ExcelApi 1.18.'), { code: 'ApiNotFound' });
  return notes;
}
