// Small marks over cells: the arrow of a list, the button of a filter, the corner of a note.

import type { ICellCustomRender } from '@univerjs/core';

const BUTTON = 17;

/** Pixels of the cell's end a button takes. */
export const BUTTON_ROOM = BUTTON + 1;

type Box = { readonly startX: number; readonly startY: number; readonly endX: number; readonly endY: number };

/** The arrow at a cell's right edge that opens its choices. */
export function choiceMark(press: () => void): ICellCustomRender {
  return button((context, x, y) => {
    buttonFace(context, x, y, '#F3F2F1');
    triangle(context, x + BUTTON / 2, y + BUTTON / 2, '#3B3A39');
  }, press);
}

/** A table header's filter button; a funnel while its column is filtered. */
export function filterMark(on: boolean, press: () => void): ICellCustomRender {
  return button((context, x, y) => {
    buttonFace(context, x, y, '#FFFFFF');
    if (on) funnel(context, x + BUTTON / 2, y + BUTTON / 2);
    else triangle(context, x + BUTTON / 2, y + BUTTON / 2, '#605E5C');
  }, press);
}

/** The red corner of a cell with a note. */
export const NOTE_MARK: ICellCustomRender = {
  zIndex: 3,
  drawWith(context, { primaryWithCoord: { endX, startY } }) {
    context.save();
    context.fillStyle = '#C4314B';
    context.beginPath();
    context.moveTo(endX - 7, startY + 1);
    context.lineTo(endX - 1, startY + 1);
    context.lineTo(endX - 1, startY + 7);
    context.fill();
    context.restore();
  },
};

function button(
  draw: (context: CanvasRenderingContext2D, x: number, y: number) => void,
  press: () => void,
): ICellCustomRender {
  const corner = ({ endX, endY }: Box): readonly [number, number] => [endX - BUTTON - 1, endY - BUTTON - 1];
  return {
    zIndex: 2,
    drawWith(context, { primaryWithCoord }) {
      context.save();
      draw(context, ...corner(primaryWithCoord));
      context.restore();
    },
    isHit({ x, y }, { primaryWithCoord }) {
      const [left, top] = corner(primaryWithCoord);
      return x >= left && x <= left + BUTTON && y >= top && y <= top + BUTTON;
    },
    // The grid takes the focus with the press; what opens has to come after that.
    onPointerDown: () =>
      window.addEventListener('pointerup', () => setTimeout(press, 20), { once: true, capture: true }),
  };
}

function buttonFace(context: CanvasRenderingContext2D, x: number, y: number, fill: string): void {
  context.fillStyle = fill;
  context.strokeStyle = '#C8C6C4';
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x + 0.5, y + 0.5, BUTTON - 1, BUTTON - 1, 2);
  context.fill();
  context.stroke();
}

function triangle(context: CanvasRenderingContext2D, x: number, y: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(x - 4, y - 2);
  context.lineTo(x + 4, y - 2);
  context.lineTo(x, y + 3);
  context.fill();
}

function funnel(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.fillStyle = '#0F6C6D';
  context.beginPath();
  context.moveTo(x - 5, y - 4);
  context.lineTo(x + 5, y - 4);
  context.lineTo(x + 1.2, y + 0.5);
  context.lineTo(x + 1.2, y + 5);
  context.lineTo(x - 1.2, y + 4);
  context.lineTo(x - 1.2, y + 0.5);
  context.fill();
}
