// Sheets from right to left: the canvas is turned over, so that everything on it, the mouse included, runs the other way; the editor of a cell follows unmirrored.

import type { Injector } from '@univerjs/core';
import { ICellEditorManagerService } from '@univerjs/preset-sheets-core';
import type { Host } from '../../host';
import type { GridFrame } from './GridFrame';
import { setMirrored } from './mirrorText';

export function isRightToLeft({ snapshot }: Pick<Host, 'snapshot'>, sheet: string): boolean {
  return snapshot().sheets.find(({ name }) => name === sheet)?.rightToLeft === true;
}

/** Keeps the picture turned the way the sheet in front runs. Returns the way to end that. */
export function mirrorSheets(injector: Injector, host: Host, frame: GridFrame): () => void {
  const follow = (): void => {
    const { canvas } = frame;
    const mirrored = isRightToLeft(host, host.snapshot().activeSheet);
    setMirrored(mirrored);
    const transform = mirrored ? 'scaleX(-1)' : '';
    if (canvas && canvas.style.transform !== transform) canvas.style.transform = transform;
  };
  const editors = injector.get(ICellEditorManagerService);
  const place = editors.setState.bind(editors);
  editors.setState = (state) => {
    const { startX, endX } = state;
    const outer = frame.canvas?.getBoundingClientRect();
    const inner = frame.canvas?.offsetParent?.getBoundingClientRect();
    if (startX === undefined || endX === undefined || !outer || !inner || !isRightToLeft(host, host.snapshot().activeSheet)) return place(state);
    const whole = 2 * (outer.left - inner.left) + outer.width;
    place({ ...state, startX: whole - endX, endX: whole - startX });
  };
  follow();
  const stopHost = host.onChange(follow);
  const stopFrame = frame.subscribe(follow);
  return () => {
    stopHost();
    stopFrame();
    setMirrored(false);
  };
}
