// Waits for what ends by itself.

import { translateError, type ExcelErrorKind } from '../translateError';

const passing: ReadonlySet<ExcelErrorKind> = new Set(['cellEditing', 'otherWindow', 'busy']);

/** Whether it may go by itself: somebody edits a cell, another workbook is in front, Excel is busy. */
export const isPassing = (error: unknown): boolean => passing.has(translateError(error).kind);

const mostTries = 240;

/** Does it again until Excel takes it, every `pause` milliseconds and two minutes as a rule. Throws what does not pass, and what stays. */
export async function patiently<T>(act: () => Promise<T>, pause = 500): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error) || tries === mostTries) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
}
