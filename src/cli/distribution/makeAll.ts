// Makes the workbooks of a distribution one after the other, so that memory holds one of them however long the roster is.

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { WriteMemory } from '@coachbook/xlsx';
import { makeFile, type Assignment, type DistributeOptions, type RosterProblem, type TemplateFor } from '../../app';
import { message, type Language } from '../../locales';
import { writeWorkbookFile } from '../files';
import type { Outcome, OutcomeLine } from './Outcome';

export interface MakeOptions extends DistributeOptions {
  readonly folder: string;
  /** Replace files that are there. */
  readonly force: boolean;
  /** The language in which to speak of what went wrong. */
  readonly language: Language;
  readonly tell: (done: number) => void;
}

/** `problems` are those of lines that are not among the assignments; `remarks` cost no line its workbook. Throws UsageError where the folder cannot be written to. */
export async function makeAll(
  assignments: readonly Assignment[],
  problems: readonly RosterProblem[],
  remarks: readonly RosterProblem[],
  templateFor: TemplateFor,
  options: MakeOptions,
): Promise<Outcome> {
  const made: OutcomeLine[] = [];
  const alreadyThere: OutcomeLine[] = [];
  const told: RosterProblem[] = [...remarks, ...problems];
  const memory = new WriteMemory();
  for (const [index, assignment] of assignments.entries()) {
    const {
      entry: { line, language },
      file,
    } = assignment;
    const target = join(options.folder, file);
    if (!options.force && (await isThere(target))) alreadyThere.push({ line, file });
    else {
      const { bytes, problems: found } = makeFile(templateFor(language), assignment, { memory, ...options });
      told.push(...found);
      if (bytes) {
        await writeWorkbookFile(target, bytes, options.force);
        made.push({ line, file });
      }
    }
    options.tell(index + 1);
  }
  const findings = told
    .sort((a, b) => a.line - b.line)
    .map(({ line, code, params }) => ({ line, code, text: message(options.language, code, { ...params, line }) }));
  return { made, alreadyThere, findings, lines: assignments.length + problems.length };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
