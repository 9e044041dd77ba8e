// Workbooks: files whose parts and bytes were changed, and files in which anything was typed anywhere.

import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { OTHERS, OURS } from '../books';
import { checkCarried, checkOurs } from '../checkWorkbook';
import { orRefused, outcomeOf } from '../outcome';
import { mutateCells } from '../mutateCells';
import { mutateFile } from '../mutateFile';
import type { Target } from '../Target';

export const xlsx: Target = {
  title: 'workbooks (.xlsx)',
  rounds: 2000,
  sampled: 8,
  seconds: 10,
  round: (random) => {
    const way = random.next();
    // Typed into cells, then all that people do with a file.
    if (way < 0.1) {
      const { workbook, texts } = mutateCells(readXlsx(random.pick(OURS)()).workbook, random);
      const bytes = orRefused(() => writeXlsx(workbook));
      return outcomeOf(bytes && checkOurs(bytes, texts));
    }
    if (way < 0.16) return outcomeOf(checkOurs(mutateFile(random.pick(OURS)(), random)));
    return outcomeOf(checkCarried(mutateFile(random.pick(way < 0.22 ? OURS : OTHERS)(), random)));
  },
};
