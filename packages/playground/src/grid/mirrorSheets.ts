// Sheets from right to left: the canvas is turned over, so that everything on it, the mouse included, runs the other way; the editor of a cell stands where the cell is seen, unmirrored.

import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Host } from '@coachbook/excel-host';
import type { GridFrame } from './GridFrame';
import { setMirrored } from './mirrorText';

export function isRightToLeft({ snapshot }: Pick<Host, 'snapshot'>, sheet: string): boolean {
  return snapshot().sheets.find(({ name }) => name === sheet)?.rightToLeft === true;
}

/** Keeps the picture turned the way the sheet in front runs. Returns the way to end that. */
export function mirrorSheets(injector: Injector, container: HTMLElement, host: Host, frame: GridFrame): () => void {
  const follow = (): void => {
    const { canvas } = frame;
    const mirrored = isRightToLeft(host, host.snapshot().activeSheet);
    setMirrored(mirrored);
    const transform = mirrored ? 'scaleX(-1)' : '';
    if (canvas && canvas.style.transform !== transform) canvas.style.transform = transform;
  };
  const editors = injector.get(IEditorBridgeService);
  const cellState = editors.getEditCellState.bind(editors);
  editors.getEditCellState = () => {
    const state = cellState();
    const { canvas } = frame;
    if (!state || !canvas || !isRightToLeft(host, host.snapshot().activeSheet)) return state;
    const { startX, endX } = state.position;
    return {
      ...state,
      position: { ...state.position, startX: canvas.clientWidth - endX, endX: canvas.clientWidth - startX },
    };
  };
  // The wheel and the finger go the way the hand goes.
  const onWheel = (event: WheelEvent): void => {
    if (
      !event.isTrusted ||
      event.deltaX === 0 ||
      !(event.target instanceof HTMLCanvasElement) ||
      !isRightToLeft(host, host.snapshot().activeSheet)
    )
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clientX, clientY, ctrlKey, shiftKey, deltaX, deltaY, deltaMode } = event;
    event.target.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        clientX,
        clientY,
        ctrlKey,
        shiftKey,
        deltaX: -deltaX,
        deltaY,
        deltaMode,
      }),
    );
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  follow();
  const stopHost = host.onChange(follow);
  const stopFrame = frame.subscribe(follow);
  return () => {
    container.removeEventListener('wheel', onWheel, { capture: true });
    editors.getEditCellState = cellState;
    stopHost();
    stopFrame();
    setMirrored(false);
  };
}
