// Where rows and columns stand on the screen, so that charts, gutters and pop-ups can be laid over the grid.

import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { AnchorPoint } from '@coachbook/workbook';
import type { SheetIds } from './SheetIds';
import { UNIT } from './unit';

/** Measures in pixels of the page, relative to the grid's canvas. */
export interface FrameView {
  readonly sheet: string;
  readonly zoom: number;
  /** The sheet runs from right to left: all measures are those of the picture before it is turned over. */
  readonly isMirrored: boolean;
  /** Right end of the row headers, lower end of the column headers. */
  readonly left: number;
  readonly top: number;
  /** Ends of the frozen panes; equal to left and top where nothing is frozen. */
  readonly frozenRight: number;
  readonly frozenBottom: number;
  readonly width: number;
  readonly height: number;
  /** Left edge of a column, top edge of a row, where they are now. */
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
  /** How far it has scrolled. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Where a point of the sheet lies while nothing is scrolled. */
  readonly unscrolled: (point: AnchorPoint) => { readonly x: number; readonly y: number };
}

const nothing: FrameView = {
  sheet: '',
  zoom: 1,
  isMirrored: false,
  left: 0,
  top: 0,
  frozenRight: 0,
  frozenBottom: 0,
  width: 0,
  height: 0,
  x: () => 0,
  y: () => 0,
  scrollX: 0,
  scrollY: 0,
  unscrolled: () => ({ x: 0, y: 0 }),
};

export class GridFrame {
  private view: FrameView = nothing;
  private readonly listeners = new Set<() => void>();
  private subscriptions: { unsubscribe(): void }[] = [];
  private due = 0;

  constructor(
    private readonly injector: Injector,
    private readonly ids: SheetIds,
  ) {}

  /** The measures of now; the same object until they change. */
  readonly current = (): FrameView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The canvas all measures are relative to. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.injector.get(IRenderManagerService).getRenderById(UNIT)?.engine.getCanvasElement();
  }

  /** Begins to measure. */
  start(): () => void {
    this.attach();
    const units = this.injector
      .get(IUniverInstanceService)
      .getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET)
      .subscribe(() => queueMicrotask(() => this.attach()));
    return () => {
      units.unsubscribe();
      this.detach();
    };
  }

  /** Measures again before the next picture: sizes, panes or the sheet changed. */
  readonly measure = (): void => {
    if (this.due !== 0) return;
    this.due = requestAnimationFrame(() => {
      this.due = 0;
      this.view = this.measured();
      this.listeners.forEach((listener) => listener());
    });
  };

  private attach(): void {
    this.detach();
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    if (!render) return;
    const canvas = render.engine.getCanvasElement();
    const resized = new ResizeObserver(this.measure);
    resized.observe(canvas);
    this.subscriptions = [
      render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(this.measure),
      render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(this.measure),
      { unsubscribe: () => resized.disconnect() },
    ];
    this.measure();
  }

  private detach(): void {
    this.subscriptions.forEach((subscription) => subscription.unsubscribe());
    this.subscriptions = [];
  }

  private measured(): FrameView {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) return nothing;
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const worksheet = skeleton.worksheet;
    const { xSplit, ySplit } = worksheet.getFreeze();
    const columnEnd = (column: number): number =>
      column < 0
        ? 0
        : (skeleton.columnWidthAccumulation[Math.min(column, skeleton.columnWidthAccumulation.length - 1)] ?? 0);
    const rowEnd = (row: number): number =>
      row < 0 ? 0 : (skeleton.rowHeightAccumulation[Math.min(row, skeleton.rowHeightAccumulation.length - 1)] ?? 0);
    const scroll = render.with(SheetScrollManagerService).getCurrentScrollState();
    const frozenX = columnEnd(xSplit - 1);
    const frozenY = rowEnd(ySplit - 1);
    // The scroll state counts from the first cell behind the frozen panes.
    const scrollX = columnEnd(Math.max(xSplit, 0) + scroll.sheetViewStartColumn - 1) - frozenX + scroll.offsetX;
    const scrollY = rowEnd(Math.max(ySplit, 0) + scroll.sheetViewStartRow - 1) - frozenY + scroll.offsetY;
    const [left, top] = [skeleton.rowHeaderWidth, skeleton.columnHeaderHeight];
    const { width, height } = render.engine.getCanvasElement().getBoundingClientRect();
    return {
      sheet: this.ids.nameOf(worksheet.getSheetId()) ?? '',
      zoom,
      isMirrored: worksheet.getConfig().rightToLeft === 1,
      left: left * zoom,
      top: top * zoom,
      frozenRight: (left + frozenX) * zoom,
      frozenBottom: (top + frozenY) * zoom,
      width,
      height,
      x: (column) => (left + columnEnd(column - 1) - (column >= xSplit ? scrollX : 0)) * zoom,
      y: (row) => (top + rowEnd(row - 1) - (row >= ySplit ? scrollY : 0)) * zoom,
      scrollX: scrollX * zoom,
      scrollY: scrollY * zoom,
      unscrolled: ({ row, column, x, y }) => ({
        x: (left + columnEnd(column - 1) + x) * zoom,
        y: (top + rowEnd(row - 1) + y) * zoom,
      }),
    };
  }
}
