// Gathers what changed between two announcements.

import type { Area } from '@coachbook/workbook';
import type { HostChange, SheetAspect, WorkbookAspect } from '../api/HostChange';
import type { SheetState } from './SheetState';

interface Pending {
  readonly aspects: Set<SheetAspect>;
  areas: Area[];
}

export class ChangeLog {
  private sheets = new Map<SheetState, Pending>();
  private workbook = new Set<WorkbookAspect>();

  sheet(sheet: SheetState, aspect: SheetAspect, area?: Area): void {
    let pending = this.sheets.get(sheet);
    if (!pending) this.sheets.set(sheet, (pending = { aspects: new Set(), areas: [] }));
    pending.aspects.add(aspect);
    if (area) addArea(pending, area);
  }

  book(aspect: WorkbookAspect): void {
    this.workbook.add(aspect);
  }

  /** Everything since the last call; undefined when nothing changed. */
  take(origin: HostChange['origin'], isLive: (sheet: SheetState) => boolean): HostChange | undefined {
    if (this.sheets.size === 0 && this.workbook.size === 0) return undefined;
    const sheets = [...this.sheets]
      .filter(([sheet]) => isLive(sheet))
      .map(([sheet, pending]) => ({
        sheet: sheet.parts.name,
        aspects: pending.aspects,
        areas: withDependents(sheet, pending),
      }));
    const change: HostChange = { origin, workbook: this.workbook, sheets };
    this.sheets = new Map();
    this.workbook = new Set();
    return change;
  }
}

/** Cells written one after another grow one rectangle instead of filling the list. */
function addArea(pending: Pending, area: Area): void {
  const last = pending.areas[pending.areas.length - 1];
  if (
    last &&
    last.left === area.left &&
    last.right === area.right &&
    area.top <= last.bottom + 1 &&
    area.bottom >= last.top - 1
  ) {
    pending.areas[pending.areas.length - 1] = {
      ...last,
      top: Math.min(last.top, area.top),
      bottom: Math.max(last.bottom, area.bottom),
    };
  } else if (
    last &&
    last.top === area.top &&
    last.bottom === area.bottom &&
    area.left <= last.right + 1 &&
    area.right >= last.left - 1
  ) {
    pending.areas[pending.areas.length - 1] = {
      ...last,
      left: Math.min(last.left, area.left),
      right: Math.max(last.right, area.right),
    };
  } else if (pending.areas.length >= 500) {
    pending.areas = [pending.areas.reduce(union, area)];
  } else pending.areas.push(area);
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** A conditional format may look at any value of its sheet: its areas are repainted with every new value. */
function withDependents(sheet: SheetState, pending: Pending): readonly Area[] {
  if (!pending.aspects.has('cells') && !pending.aspects.has('rules')) return pending.areas;
  return [...pending.areas, ...sheet.parts.conditionalFormats.flatMap((format) => format.data.areas)];
}
