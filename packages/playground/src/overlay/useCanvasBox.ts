// Where the grid's canvas lies in the stage.

import { useSyncExternalStore } from 'react';
import type { GridFrame } from '../grid/GridFrame';

export interface CanvasBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<HTMLElement, CanvasBox>();

/** The canvas's place in pixels of the stage; undefined while there is none. */
export function useCanvasBox(frame: GridFrame, stage: HTMLElement): CanvasBox | undefined {
  return useSyncExternalStore(frame.subscribe, () => {
    const canvas = frame.canvas;
    if (!canvas) return undefined;
    const [inner, outer, before] = [canvas.getBoundingClientRect(), stage.getBoundingClientRect(), known.get(stage)];
    const box = { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width, height: inner.height };
    if (
      before &&
      before.left === box.left &&
      before.top === box.top &&
      before.width === box.width &&
      before.height === box.height
    )
      return before;
    known.set(stage, box);
    return box;
  });
}
