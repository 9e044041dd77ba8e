// One chart in its floating panel: drawn from live cells, moved and resized by mouse and by keys.

import { numfmt } from '@univerjs/core';
import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Host } from '@coachbook/excel-host';
import type { ChartData } from '@coachbook/workbook';
import { echarts } from './echarts';
import { t } from '../t';
import { toOption } from './toOption';

/** Pixels on the screen, relative to the grid's canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Properties {
  readonly host: Host;
  readonly chart: ChartData;
  readonly box: Box;
  /** The sheet runs from right to left. */
  readonly isMirrored: boolean;
  /** The chart begins in another pane; this is its continuation and says nothing a second time. */
  readonly isContinued: boolean;
  /** Changes when cells did. */
  readonly version: number;
  /** Moves the chart by so many pixels of the screen, and makes it so much larger. */
  readonly onMove: (by: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }) => void;
}

const still = { x: 0, y: 0, width: 0, height: 0 };

export function ChartPanel({ host, chart, box, isMirrored, isContinued, version, onMove }: Properties) {
  const panel = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly grip: 'move' | 'size' } | undefined>(
    undefined,
  );

  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const drawing = echarts.init(element, undefined, { renderer: 'svg' });
    const resized = new ResizeObserver(() => drawing.resize());
    resized.observe(element);
    return () => {
      resized.disconnect();
      drawing.dispose();
    };
  }, []);

  useEffect(() => {
    const drawing = surface.current && echarts.getInstanceByDom(surface.current);
    drawing?.setOption(toOption(chart, { series: host.view.series, labels: host.view.labels, format: formatNumber }), {
      notMerge: true,
    });
  }, [host, chart, version]);

  /** On a sheet from right to left, places are counted the other way. */
  const across = isMirrored ? -1 : 1;
  const offset = (event: PointerEvent) => {
    const { x, y, grip } = drag.current ?? { x: event.clientX, y: event.clientY, grip: 'move' };
    const by = { x: (event.clientX - x) * across, y: event.clientY - y };
    return grip === 'move' ? { ...still, ...by } : { ...still, width: by.x, height: by.y };
  };
  const start = (grip: 'move' | 'size') => (event: PointerEvent) => {
    drag.current = { x: event.clientX, y: event.clientY, grip };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };
  const follow = (event: PointerEvent) => {
    if (!drag.current || !panel.current) return;
    const { x, y, width, height } = offset(event);
    Object.assign(panel.current.style, {
      translate: `${x}px ${y}px`,
      width: `${box.width + width}px`,
      height: `${box.height + height}px`,
    });
  };
  const finish = (event: PointerEvent) => {
    if (!drag.current || !panel.current) return;
    const by = offset(event);
    drag.current = undefined;
    Object.assign(panel.current.style, { translate: '', width: `${box.width}px`, height: `${box.height}px` });
    if (Math.abs(by.x) + Math.abs(by.y) + Math.abs(by.width) + Math.abs(by.height) > 3) onMove(by);
  };
  const nudge = (event: KeyboardEvent) => {
    const step = ({ ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] } as const)[
      event.key as 'ArrowLeft'
    ];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(
      event.shiftKey ? { ...still, width: step[0], height: step[1] } : { ...still, x: step[0] * across, y: step[1] },
    );
  };

  return (
    <div
      ref={panel}
      className="chart-panel"
      {...(isContinued
        ? { 'aria-hidden': true }
        : {
            role: 'figure',
            tabIndex: 0,
            'data-chart': chart.name,
            'aria-label': t('page.chart', { title: chart.altText ?? chart.title ?? chart.name }),
          })}
      style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      onPointerDown={start('move')}
      onPointerMove={follow}
      onPointerUp={finish}
      onKeyDown={nudge}
    >
      <div ref={surface} className="chart-surface" />
      <div className="chart-grip" onPointerDown={start('size')} onPointerMove={follow} onPointerUp={finish} />
    </div>
  );
}

/** As Excel would write it in en-US; the bare number where the format is beyond us. */
function formatNumber(value: number, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    return String(value);
  }
}
