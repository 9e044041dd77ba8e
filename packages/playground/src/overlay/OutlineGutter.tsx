// The outline's gutter beside the row headers and above the grid: level buttons, brackets, plus and minus.

import { useLayoutEffect, useMemo } from 'react';
import type { Host, HostChange } from '@coachbook/excel-host';
import type { SheetData } from '@coachbook/workbook';
import type { GridEvents } from '../grid/Grid';
import type { FrameView } from '../grid/GridFrame';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import { useHost } from '../useHost';
import { outlineGroups, type OutlineGroup } from './outlineGroups';
import type { CanvasBox } from './useCanvasBox';

const STEP = 16;
const BUTTON = 14;

interface Properties {
  readonly host: Host;
  readonly view: FrameView;
  readonly stage: HTMLElement;
  readonly canvas: CanvasBox;
  readonly events: GridEvents;
}

const frontSheet = (host: Host): SheetData | undefined => {
  const { sheets, activeSheet } = host.snapshot();
  return sheets.find(({ name }) => name === activeSheet);
};
const concerns = ({ workbook, sheets }: HostChange): boolean =>
  workbook.size > 0 ||
  sheets.some(({ aspects }) => aspects.has('structure') || aspects.has('tables') || aspects.has('view'));

export function OutlineGutter({ host, view, stage, canvas, events }: Properties) {
  const sheet = useHost(host, frontSheet, concerns);
  const rows = useMemo(() => (sheet ? rowGroups(sheet) : []), [sheet]);
  const columns = useMemo(() => (sheet ? columnGroups(sheet) : []), [sheet]);
  const isMirrored = sheet?.rightToLeft === true;
  const [depthOfRows, depthOfColumns] = [depth(rows), depth(columns)];
  useLayoutEffect(() => {
    stage.style.setProperty('--outline-left', isMirrored ? '0px' : room(depthOfRows));
    stage.style.setProperty('--outline-right', isMirrored ? room(depthOfRows) : '0px');
    stage.style.setProperty('--outline-height', room(depthOfColumns));
  }, [stage, isMirrored, depthOfRows, depthOfColumns]);
  if (!sheet || sheet.name !== view.sheet) return null;
  const levels = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, i) => i + 1);
  return (
    <>
      {depthOfRows > 0 && (
        <div
          className={isMirrored ? 'outline-gutter turned' : 'outline-gutter'}
          role="group"
          aria-label={t('page.outline.rows')}
          style={{
            left: isMirrored ? canvas.left + canvas.width : canvas.left - (depthOfRows + 1) * STEP - 4,
            top: canvas.top,
            width: (depthOfRows + 1) * STEP + 4,
            height: canvas.height,
          }}
        >
          {levels(depthOfRows).map((level) => (
            <button
              key={level}
              type="button"
              className="outline-button"
              aria-label={t('page.outline.rowLevel', { level })}
              style={{ left: 2 + (level - 1) * STEP, top: 3 }}
              onClick={() => refusing(events, () => host.user.showOutlineLevels(sheet.name, level, 0))}
            >
              {level}
            </button>
          ))}
          <div className="outline-clip" style={{ top: view.top, bottom: 0, left: 0, right: 0 }}>
            {rows.map((group) => (
              <Handle
                key={`${group.level}-${group.first}`}
                group={group}
                what="rows"
                at={view.y}
                shift={view.top}
                edge={(sheet.freeze?.rows ?? 0) > group.summary ? view.top : view.frozenBottom}
                onToggle={() => refusing(events, () => host.user.toggleOutline(sheet.name, 'rows', group.summary))}
              />
            ))}
          </div>
        </div>
      )}
      {depthOfColumns > 0 && (
        <div
          className={isMirrored ? 'outline-gutter turned' : 'outline-gutter'}
          role="group"
          aria-label={t('page.outline.columns')}
          style={{
            left: canvas.left,
            top: canvas.top - (depthOfColumns + 1) * STEP - 4,
            width: canvas.width,
            height: (depthOfColumns + 1) * STEP + 4,
          }}
        >
          {levels(depthOfColumns).map((level) => (
            <button
              key={level}
              type="button"
              className="outline-button"
              aria-label={t('page.outline.columnLevel', { level })}
              style={{ top: 2 + (level - 1) * STEP, left: 3 }}
              onClick={() => refusing(events, () => host.user.showOutlineLevels(sheet.name, 0, level))}
            >
              {level}
            </button>
          ))}
          <div className="outline-clip" style={{ left: view.left, right: 0, top: 0, bottom: 0 }}>
            {columns.map((group) => (
              <Handle
                key={`${group.level}-${group.first}`}
                group={group}
                what="columns"
                at={view.x}
                shift={view.left}
                edge={(sheet.freeze?.columns ?? 0) > group.summary ? view.left : view.frozenRight}
                onToggle={() => refusing(events, () => host.user.toggleOutline(sheet.name, 'columns', group.summary))}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

interface HandleProperties {
  readonly group: OutlineGroup;
  readonly what: 'rows' | 'columns';
  /** Where a row or column begins on the canvas. */
  readonly at: (index: number) => number;
  readonly shift: number;
  /** Nothing is drawn before this line of the canvas: what is there has scrolled away. */
  readonly edge: number;
  readonly onToggle: () => void;
}

function Handle({ group, what, at, shift, edge, onToggle }: HandleProperties) {
  const { level, first, last, summary, folded } = group;
  const middle = (at(summary) + at(summary + 1)) / 2 - shift;
  const [from, to] = [Math.max(at(first), edge) - shift, at(last + 1) - shift];
  const across = 2 + (level - 1) * STEP;
  const label = t(`page.outline.${folded ? 'show' : 'hide'}${what === 'rows' ? 'Rows' : 'Columns'}`, {
    at: summary + 1,
  });
  const vertical = what === 'rows';
  return (
    <>
      {!folded && to > from && (
        <div
          className={vertical ? 'outline-bracket' : 'outline-bracket across'}
          style={
            vertical
              ? { left: across + BUTTON / 2, top: from, height: to - from - 3 }
              : { top: across + BUTTON / 2, left: from, width: to - from - 3 }
          }
        />
      )}
      {middle + shift > edge && (
        <button
          type="button"
          className="outline-button"
          aria-expanded={!folded}
          aria-label={label}
          style={vertical ? { left: across, top: middle - BUTTON / 2 } : { top: across, left: middle - BUTTON / 2 }}
          onClick={onToggle}
        >
          {folded ? '+' : '−'}
        </button>
      )}
    </>
  );
}

/** The gutter's breadth. */
function room(levels: number): string {
  return levels === 0 ? '0px' : `${(levels + 1) * STEP + 4}px`;
}

function depth(groups: readonly OutlineGroup[]): number {
  return Math.max(0, ...groups.map(({ level }) => level));
}

function rowGroups(sheet: SheetData): readonly OutlineGroup[] {
  return outlineGroups(
    sheet.rows.map(({ index, outlineLevel, hidden }) => ({ index, level: outlineLevel ?? 0, hidden: hidden === true })),
    sheet.summaryAbove,
  );
}

function columnGroups(sheet: SheetData): readonly OutlineGroup[] {
  const lines = sheet.columns
    .filter(({ outlineLevel }) => outlineLevel !== undefined)
    .flatMap(({ first, last, outlineLevel, hidden }) =>
      Array.from({ length: last - first + 1 }, (_, i) => ({
        index: first + i,
        level: outlineLevel ?? 0,
        hidden: hidden === true,
      })),
    );
  return outlineGroups(lines, false);
}
