// Home and End while a cell is edited; the grid's editor knows neither.

import type { Injector } from '@univerjs/core';
import { IEditorService } from '@univerjs/preset-sheets-core';
import { nameOfKey } from './nameOfKey';
import { rangeAtEnd } from './rangeAtEnd';
import { textOfEditor } from './textOfEditor';

/** Listens while something is edited. Returns the way to end that. */
export function takeEditorKeys(injector: Injector, container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const editor = container.dataset['editing'] === 'true' ? injector.get(IEditorService).getFocusEditor() : undefined;
    const range = editor?.getSelectionRanges()[0];
    const next = editor && range && rangeAtEnd(nameOfKey(event), textOfEditor(editor.getDocumentData()), range);
    if (!next) return;
    editor.setSelectionRanges([next]);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
