// What people type goes to the host as they typed it, untouched by the grid's own reading of it.

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDocumentData,
  type Injector,
} from '@univerjs/core';
import {
  DeviceInputEventType,
  EditingRenderController,
  IEditorBridgeService,
  IEditorService,
  IRenderManagerService,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { HostError, type Host } from '@coachbook/excel-host';
import { t } from '../t';
import type { GridEvents } from './Grid';
import type { SheetIds } from './SheetIds';
import { editedText, goesOnFrom } from './editedText';
import { textOfEditor } from './textOfEditor';
import { UNIT } from './unit';

/** The grid's own way to end an edit, which we take over. Its name stands in Univer 0.25; a test types and would notice. */
interface Submitting {
  _submitEdit(document: IDocumentData, wholeSelection?: boolean): Promise<boolean>;
  _refreshCurrentSelections(sheetId: string): void;
}

/** Sends every finished edit to the host. Returns the way to end that. */
export function takeTyping(injector: Injector, host: Host, ids: SheetIds, events: GridEvents): () => void {
  const renders = injector.get(IRenderManagerService);
  const take = (): void => {
    const controller = renders.getRenderById(UNIT)?.with(EditingRenderController) as unknown as Submitting | undefined;
    if (!controller) return;
    controller._submitEdit = (document, whole) => {
      const sheetId = injector.get(IEditorBridgeService).getEditCellState()?.sheetId;
      const isTaken = submit(document, whole === true);
      // The grid leaves what was not taken in its hidden editor, where the next text would be mixed with it.
      if (!isTaken && sheetId !== undefined) controller._refreshCurrentSelections(sheetId);
      return Promise.resolve(isTaken);
    };
  };

  /** Back to what was typed, to be mended, as in Excel. */
  function editAgain(sheet: string, row: number, column: number, text: string): void {
    host.user.activate(sheet);
    host.user.select(sheet, { top: row, left: column, bottom: row, right: column });
    injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Dblclick,
      unitId: UNIT,
    });
    injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
  }

  function submit(document: IDocumentData, whole: boolean): boolean {
    const state = injector.get(IEditorBridgeService).getEditCellState();
    const text = textOfEditor(document);
    // What others inserted or deleted meanwhile has moved the cell, not the editor.
    const { editedCell } = host;
    if (editedCell === 'gone') {
      events.refused(new HostError('InvalidReference', t('page.cellGone', { text })));
      return false;
    }
    const sheet = editedCell?.sheet ?? (state ? ids.nameOf(state.sheetId) : undefined);
    if (!state || sheet === null || sheet === undefined) return true;
    const { row, column } = editedCell ?? state;
    const shown = editedText(host.view, sheet, row, column);
    if (!whole && text === shown.text) return true;
    // What was not shown would be lost.
    if (!shown.isWhole && goesOnFrom(text, shown)) {
      events.refused(new HostError('InvalidArgument', t('page.tooLongHere')));
      return false;
    }
    try {
      if (whole) {
        const { top, left, bottom, right } = host.snapshot().sheets.find(({ name }) => name === sheet)?.selection ?? {
          top: row,
          left: column,
          bottom: row,
          right: column,
        };
        host.user.paste(
          sheet,
          top,
          left,
          Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text)),
        );
        return true;
      }
      const result = host.user.type(sheet, row, column, text);
      if (!result.accepted)
        events.rejected(result.alert, () => host.user.type(sheet, row, column, text, { overrideAlert: true }));
      return result.accepted;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      events.refused(error);
      if (error.code === 'InvalidArgument' && !whole) setTimeout(() => editAgain(sheet, row, column, text));
      return false;
    }
  }

  take();
  const units = injector
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(() => queueMicrotask(take));
  return () => units.unsubscribe();
}
