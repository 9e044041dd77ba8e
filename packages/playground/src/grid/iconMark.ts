// Conditional formats' icons, drawn at the left edge of a cell.

import type { ICellCustomRender } from '@univerjs/core';
import type { IconView } from '@coachbook/excel-host';
import type { IconSetName } from '@coachbook/workbook';

/** Pixels of the cell's left edge the icon takes. */
export const ICON_ROOM = 20;

type Shape =
  | 'circle'
  | 'triangle'
  | 'diamond'
  | 'flag'
  | 'arrow'
  | 'star'
  | 'bars'
  | 'quarter'
  | 'boxes'
  | 'cross'
  | 'exclamation'
  | 'check'
  | 'dash'
  | 'down';

interface Icon {
  readonly shape: Shape;
  readonly color: string;
  /** Degrees for arrows (0 points up); the filled part, 0..1, for stars, quarters, bars and boxes. */
  readonly turn?: number;
  readonly part?: number;
}

const [red, amber, green, grey, black, blue] = [
  '#C4314B',
  '#E8A200',
  '#3B8F5A',
  '#8A8886',
  '#3B3A39',
  '#4A6FA5',
] as const;

const arrows = (colors: readonly string[]): readonly Icon[] =>
  colors.map((color, i) => ({ shape: 'arrow', color, turn: 180 - (180 * i) / (colors.length - 1) }));
const parts = (shape: Shape, color: string, count: number): readonly Icon[] =>
  Array.from({ length: count }, (_, i) => ({ shape, color, part: i / (count - 1) }));
const circles = (...colors: readonly string[]): readonly Icon[] => colors.map((color) => ({ shape: 'circle', color }));

/** Each set from its lowest icon to its highest. */
const sets: Record<IconSetName, readonly Icon[]> = {
  threeArrows: arrows([red, amber, green]),
  threeArrowsGray: arrows([grey, grey, grey]),
  fourArrows: arrows([red, amber, amber, green]),
  fourArrowsGray: arrows([grey, grey, grey, grey]),
  fiveArrows: arrows([red, amber, amber, amber, green]),
  fiveArrowsGray: arrows([grey, grey, grey, grey, grey]),
  threeFlags: [red, amber, green].map((color) => ({ shape: 'flag', color })),
  threeTrafficLights1: circles(red, amber, green),
  threeTrafficLights2: circles(red, amber, green),
  fourTrafficLights: circles(black, red, amber, green),
  fourRedToBlack: circles(black, grey, '#E8A0A8', red),
  threeSigns: [
    { shape: 'diamond', color: red },
    { shape: 'triangle', color: amber },
    { shape: 'circle', color: green },
  ],
  threeSymbols: [
    { shape: 'cross', color: red },
    { shape: 'exclamation', color: amber },
    { shape: 'check', color: green },
  ],
  threeSymbols2: [
    { shape: 'cross', color: red },
    { shape: 'exclamation', color: amber },
    { shape: 'check', color: green },
  ],
  threeStars: parts('star', amber, 3),
  threeTriangles: [
    { shape: 'down', color: red },
    { shape: 'dash', color: amber },
    { shape: 'triangle', color: green },
  ],
  fourRating: parts('bars', blue, 4),
  fiveRating: parts('bars', blue, 5),
  fiveQuarters: parts('quarter', black, 5),
  fiveBoxes: parts('boxes', blue, 5),
};

/** A mark that draws the icon; nothing where the set has no such icon. */
/** `isMirrored`: the picture is turned over afterwards, arrows and flags must not be. */
export function iconMark({ set, index }: IconView, isMirrored: boolean): ICellCustomRender {
  const icon = sets[set][index];
  return {
    zIndex: 1,
    drawWith(context, { primaryWithCoord: { startX, startY, endY } }) {
      if (!icon) return;
      context.save();
      context.translate(startX + 10, (startY + endY) / 2);
      if (isMirrored) context.scale(-1, 1);
      context.fillStyle = icon.color;
      context.strokeStyle = icon.color;
      context.lineWidth = 2;
      context.beginPath();
      draw[icon.shape](context, icon);
      context.restore();
    },
  };
}

/** Each draws around the origin, within 6 pixels on every side. */
const draw: Record<Shape, (c: CanvasRenderingContext2D, icon: Icon) => void> = {
  circle: (c) => {
    c.arc(0, 0, 5.5, 0, 7);
    c.fill();
  },
  triangle: (c) => polygon(c, [0, -5.5], [6, 5], [-6, 5]),
  down: (c) => polygon(c, [0, 5], [6, -5], [-6, -5]),
  diamond: (c) => polygon(c, [0, -6], [6, 0], [0, 6], [-6, 0]),
  dash: (c) => c.fillRect(-6, -2, 12, 4),
  flag: (c) => {
    polygon(c, [-4, -6], [6, -2.5], [-4, 1]);
    c.fillRect(-5, -6, 1.5, 12);
  },
  arrow: (c, { turn = 0 }) => {
    c.rotate((turn * Math.PI) / 180);
    polygon(c, [0, -6], [5, 0], [1.7, 0], [1.7, 6], [-1.7, 6], [-1.7, 0], [-5, 0]);
  },
  cross: (c) => stroke(c, [-4, -4], [4, 4], [4, -4], [-4, 4]),
  check: (c) => stroke(c, [-5, 0], [-1.5, 4], [-1.5, 4], [5, -4]),
  exclamation: (c) => {
    c.fillRect(-1.3, -6, 2.6, 7);
    c.fillRect(-1.3, 3, 2.6, 2.6);
  },
  star: (c, { part = 1 }) => {
    const points = Array.from({ length: 10 }, (_, i): Point => {
      const angle = (i * Math.PI) / 5 - Math.PI / 2;
      const radius = i % 2 === 0 ? 6.5 : 2.8;
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    });
    points.forEach(([x, y], i) => (i === 0 ? c.moveTo(x, y) : c.lineTo(x, y)));
    c.closePath();
    c.lineWidth = 1;
    c.stroke();
    c.clip();
    c.fillRect(-7, -7, 14 * part, 14);
  },
  bars: (c, { part = 1 }) =>
    [0, 1, 2, 3].forEach((i) => {
      c.globalAlpha = i / 4 < part ? 1 : 0.25;
      c.fillRect(-6 + i * 3.2, 3 - i * 2.6, 2.4, 3 + i * 2.6);
    }),
  boxes: (c, { part = 1 }) =>
    [0, 1, 2, 3].forEach((i) => {
      c.globalAlpha = i / 4 < part ? 1 : 0.25;
      c.fillRect(i % 2 ? 0.5 : -6, i < 2 ? 0.5 : -6, 5.5, 5.5);
    }),
  quarter: (c, { part = 1 }) => {
    c.arc(0, 0, 5.5, 0, 7);
    c.lineWidth = 1;
    c.stroke();
    c.beginPath();
    c.moveTo(0, 0);
    c.arc(0, 0, 5.5, -Math.PI / 2, -Math.PI / 2 + part * 2 * Math.PI);
    c.fill();
  },
};

type Point = readonly [number, number];

function polygon(context: CanvasRenderingContext2D, ...points: readonly Point[]): void {
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
}

/** Strokes from the first to the second point, from the third to the fourth. */
function stroke(context: CanvasRenderingContext2D, ...points: readonly Point[]): void {
  points.forEach(([x, y], i) => (i % 2 === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}
