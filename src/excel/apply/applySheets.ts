// Sheets as a whole, names, and what belongs to the workbook.

import { areaAddress, type Edit, type NameData, type SheetSettings } from '@coachbook/workbook';
import type { Batch } from './Batch';

type SheetEdit = Extract<
  Edit,
  {
    kind:
      | 'addSheet'
      | 'deleteSheet'
      | 'moveSheet'
      | 'setSheet'
      | 'unprotect'
      | 'protect'
      | 'setNames'
      | 'setProperties'
      | 'setSettings'
      | 'setCustomXml'
      | 'activate';
  }
>;

/** What Excel's API cannot be told stays as Excel makes it: zoom, reading direction, and whether summary rows stand above. */
export function applySheets(batch: Batch, edit: SheetEdit): void {
  const { workbook } = batch;
  switch (edit.kind) {
    case 'addSheet':
      batch.addSheet(edit.sheet).position = edit.position;
      return;
    case 'deleteSheet':
      return batch.sheet(edit.sheet).delete();
    case 'moveSheet':
      batch.sheet(edit.sheet).position = edit.position;
      return;
    case 'setSheet':
      return applySettings(batch, edit.sheet, edit.settings);
    case 'unprotect':
      return batch.sheet(edit.sheet).protection.unprotect();
    case 'protect': {
      const { selection, ...allowed } = edit.protection;
      const selectionMode = selection === 'normal' ? 'Normal' : selection === 'unlocked' ? 'Unlocked' : 'None';
      return batch.sheet(edit.sheet).protection.protect({ ...allowed, selectionMode });
    }
    case 'setNames': {
      const names = edit.sheet === undefined ? workbook.names : batch.sheet(edit.sheet).names;
      for (const name of edit.remove) names.getItem(name).delete();
      for (const name of edit.add) addName(names, name);
      return;
    }
    case 'setProperties': {
      // Excel says itself who made a workbook when.
      const {
        custom,
        created: _created,
        lastAuthor: _lastAuthor,
        revision: _revision,
        ...properties
      } = edit.properties;
      workbook.properties.set(properties);
      for (const [key, value] of Object.entries(custom)) workbook.properties.custom.add(key, value);
      return;
    }
    case 'setSettings':
      for (const [key, value] of Object.entries(edit.webExtension?.properties ?? {}))
        workbook.settings.add(key, JSON.parse(value));
      return;
    case 'setCustomXml':
      for (const part of edit.parts) workbook.customXmlParts.add(part);
      return;
    case 'activate':
      return batch.sheet(edit.sheet).activate();
  }
}

/** A column of a table, which has to stay one: names.add turns it into the addresses of that moment (OfficeDev/office-js#740), addFormulaLocal keeps it. It has no words of any language in it. */
const tableColumn = /^=\w+\[[^[\],;@#:]+\]$/u;

function addName(names: Excel.NamedItemCollection, { name, formula, comment, hidden }: NameData): void {
  const made = tableColumn.test(formula)
    ? names.addFormulaLocal(name, formula, comment)
    : names.add(name, formula, comment);
  if (hidden) made.visible = false;
}

/** A new sheet is told only what it has otherwise than Excel makes it. */
function applySettings(
  batch: Batch,
  name: string,
  { visibility, tabColor, gridlines, headings, freeze }: SheetSettings,
): void {
  const sheet = batch.sheet(name);
  const isFresh = batch.fresh.has(name);
  if (!isFresh || visibility !== 'visible')
    sheet.visibility = visibility === 'hidden' ? 'Hidden' : visibility === 'veryHidden' ? 'VeryHidden' : 'Visible';
  if (!isFresh || tabColor !== undefined) sheet.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
  if (!isFresh || !gridlines) sheet.showGridlines = gridlines;
  if (!isFresh || !headings) sheet.showHeadings = headings;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    if (!isFresh) sheet.freezePanes.unfreeze();
  } else if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  // The range is what stays in sight, not the first cell that scrolls.
  else sheet.freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
}
