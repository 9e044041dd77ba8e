// What writer and reader of Microsoft's Project XML have in common.

import { defaultSettings, type LinkType, type Settings } from '../../domain';

/** Schema: Microsoft Office Project 2007 XML Data Interchange Schema (mspdi_pj12.xsd), which every later version reads. */
export const NAMESPACE = 'http://schemas.microsoft.com/project';

/** PredecessorLink/Type. */
export const LINK_TYPES: Readonly<Record<LinkType, number>> = { FF: 0, FS: 1, SF: 2, SS: 3 };

/** DurationFormat and LagFormat: days. */
export const IN_DAYS = 7;

export const START_NO_EARLIER = 4;

/** Custom fields of a task: our id, and what we worked out where nobody typed it (see workedOut). */
export const OUR_ID = { fieldId: '188743731', fieldName: 'Text1' } as const;
export const WORKED_OUT = { fieldId: '188743734', fieldName: 'Text2' } as const;

/** Project knows baselines 0 to 10; 0 is the one progress is measured against. */
export const MOST_BASELINES = 11;

/** A working day in minutes after midnight. Settings nobody can work by count as the usual ones; a day ends by 23:59. */
export interface WorkingDay {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The working day of the settings. */
export function workingDayOf({ workFrom, workTo }: Settings): WorkingDay {
  const usable = workFrom >= 0 && workTo > workFrom && workTo <= 24;
  const from = Math.round((usable ? workFrom : defaultSettings.workFrom) * 60);
  const to = Math.min(23 * 60 + 59, Math.round((usable ? workTo : defaultSettings.workTo) * 60));
  return from < to ? { from, to, length: to - from } : workingDayOf(defaultSettings);
}

/** "480" minutes as "08:00:00". */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}

/** Minutes as an XML duration in hours, the only form Project reads: PT20H30M0S. */
export function durationOf(minutes: number): string {
  const whole = Math.round(minutes);
  return `PT${Math.floor(whole / 60)}H${whole % 60}M0S`;
}
