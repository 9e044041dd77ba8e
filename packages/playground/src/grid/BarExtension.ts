// Draws data bars between a cell's fill and its text.

import { Range, type IRange, type IScale } from '@univerjs/core';
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/preset-sheets-core';
import type { Marks } from './toCell';

/** Between the background (21) and the text (45) of the grid. */
const ORDER = 34;

class BarExtension extends SheetExtension {
  override readonly uKey = 'CoachbookBars';
  protected override readonly Z_INDEX = ORDER;

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    ranges?: IRange[],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of ranges?.length ? ranges : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const bar = (worksheet.getCell(row, column)?.custom as Marks | undefined)?.bar;
        if (!bar) return;
        const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
        const [left, width, top, height] = [startX + 2, endX - startX - 4, startY + 3, endY - startY - 6];
        const from = left + Math.min(bar.from, bar.to) * width;
        const length = Math.abs(bar.to - bar.from) * width;
        if (length <= 0 || height <= 0) return;
        context.save();
        if (bar.gradient) {
          const paint = context.createLinearGradient(from, 0, from + length, 0);
          paint.addColorStop(0, `#${bar.color}`);
          paint.addColorStop(1, `#${bar.color}33`);
          context.fillStyle = paint;
        } else {
          context.fillStyle = `#${bar.color}`;
        }
        context.fillRect(from, top, length, height);
        if (bar.axis > 0 && bar.axis < 1) {
          context.fillStyle = '#8A8886';
          context.fillRect(left + bar.axis * width, startY + 1, 1, endY - startY - 2);
        }
        context.restore();
      });
    }
  }
}

/** Makes every grid created from now on draw data bars. */
export function registerBars(): void {
  SpreadsheetExtensionRegistry.add(BarExtension);
}
