// What editing a cell begins with.

import type { View } from '@coachbook/excel-host';

/** Characters that nothing breaks: of some more, the grid's editor lays out so much at once that the tab is closed. */
const longestRun = 8_000;

const unbroken = new RegExp(`\\S{${longestRun + 1}}`);

export interface EditedText {
  readonly text: string;
  /** Otherwise it is the beginning of what the cell holds. */
  readonly isWhole: boolean;
}

/** The text of a cell, or as much of it as the editor can show. */
export function editedText(view: View, sheet: string, row: number, column: number): EditedText {
  const text = view.editText(sheet, row, column);
  const isWhole = text.length <= longestRun || !unbroken.test(text);
  return { text: isWhole ? text : text.slice(0, longestRun), isWhole };
}

/** Whether a text still holds a good part of another, rather than replacing it. */
export function goesOnFrom(text: string, { text: shown }: EditedText): boolean {
  return text.includes(shown.slice(1_000, 2_000));
}
