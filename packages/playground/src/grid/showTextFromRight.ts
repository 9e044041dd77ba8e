// Text from right to left while it is edited: the grid's editors draw it letter by letter from the left, so the browser's own text lies over them.

import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type Injector } from '@univerjs/core';
import { IEditorBridgeService, IEditorService, type Editor as GridEditor } from '@univerjs/preset-sheets-core';
import { holdsFromRight } from './fromRight';
import { textOfEditor } from './textOfEditor';

type Editor = Readonly<GridEditor>;

/** Lays the text over the editors of the cells and of the formula bar wherever it holds such letters. Returns the way to end that. */
export function showTextFromRight(injector: Injector): () => void {
  const editors = injector.get(IEditorService);
  const bridge = injector.get(IEditorBridgeService);
  const subscriptions: { unsubscribe(): void }[] = [];
  let covers: readonly Cover[] = [];
  let next = 0;
  // Each editor shows what is typed into the other, by the next picture.
  const drawSoon = (): void => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(() => covers.forEach(({ draw }) => draw()));
  };
  // They are made with what stands around them, and are there by the time something is edited.
  const cover = (): void => {
    for (const id of [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY]) {
      const editor = editors.getEditor(id);
      if (!editor || covers.some((one) => one.editor === editor)) continue;
      covers = [...covers, coverEditor(editor, bridge)];
      subscriptions.push(
        editor.input$.subscribe(drawSoon),
        editor.selectionChange$.subscribe(drawSoon),
        editor.change$.subscribe(drawSoon),
      );
    }
    drawSoon();
  };
  subscriptions.push(bridge.currentEditCellState$.subscribe(cover), bridge.visible$.subscribe(cover));
  return () => {
    subscriptions.forEach((subscription) => subscription.unsubscribe());
    cancelAnimationFrame(next);
    covers.forEach(({ remove }) => remove());
  };
}

interface Cover {
  readonly editor: Editor;
  draw(): void;
  remove(): void;
}

function coverEditor(editor: Editor, bridge: IEditorBridgeService): Cover {
  const sheet = document.createElement('div');
  sheet.className = 'text-from-right';
  sheet.hidden = true;
  editor.params.editorDom.append(sheet);
  const draw = (): void => {
    const data = editor.getDocumentData();
    const text = textOfEditor(data);
    sheet.hidden = !holdsFromRight(text);
    if (sheet.hidden) return;
    const { startOffset = text.length, endOffset = startOffset } = editor.getSelectionRanges()[0] ?? {};
    const chosen = document.createElement(startOffset === endOffset ? 'span' : 'mark');
    chosen.textContent = text.slice(startOffset, endOffset);
    sheet.replaceChildren(...(editor.isFocus() ? [text.slice(0, startOffset), chosen, text.slice(endOffset)] : [text]));
    // A formula is read from the left, whatever it speaks of.
    sheet.dir = text.startsWith('=') ? 'ltr' : 'auto';
    const { ff, fs = 11, bl, it } = data.body?.textRuns?.[0]?.ts ?? {};
    const { scaleY = 1 } = bridge.getEditCellLayout() ?? {};
    Object.assign(sheet.style, {
      fontFamily: ff ?? '',
      fontSize: `${(fs * 4 * scaleY) / 3}px`,
      fontWeight: bl ? 'bold' : '',
      fontStyle: it ? 'italic' : '',
    });
  };

  /** A press puts the cursor where the letter is seen, and not where the editor below has drawn it. */
  const onPress = (event: PointerEvent): void => {
    const at = letterAt(sheet, event.clientX, event.clientY) ?? sheet.textContent.length;
    editor.setSelectionRanges([{ startOffset: at, endOffset: at }]);
    event.preventDefault();
    event.stopPropagation();
  };
  sheet.addEventListener('pointerdown', onPress);
  return { editor, draw, remove: () => sheet.remove() };
}

/** How many letters stand before that point of the page; undefined beside the text. */
function letterAt(sheet: HTMLElement, x: number, y: number): number | undefined {
  const range = document.caretRangeFromPoint(x, y);
  if (!range || !sheet.contains(range.startContainer)) return undefined;
  const before = document.createRange();
  before.setStart(sheet, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}
