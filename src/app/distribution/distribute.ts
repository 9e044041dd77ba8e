// Makes a workbook for everybody on a roster, one at a time.

import { FileError, writeXlsx, WriteMemory } from '@coachbook/xlsx';
import type { Day } from '../../domain';
import type { Language } from '../../locales';
import { instantiate, type Template } from '../templates';
import { FileNames, USUAL_PATTERN } from './fileNames';
import { openingPane, type PaneSource } from './openingPane';
import type { RosterEntry } from './readRoster';
import type { RosterProblem } from './RosterProblem';

export interface DistributeOptions {
  readonly today: Day;
  /** Absent: USUAL_PATTERN. */
  readonly pattern?: string;
  /** What the workbooks of a batch have in common, so that it is written once; one for all of them. */
  readonly memory?: WriteMemory;
  /** Absent: the workbooks open as any other. */
  readonly pane?: PaneSource;
}

/** What became of one line; `bytes` are absent where it could not be made. */
export interface Distributed {
  readonly entry: RosterEntry;
  readonly file: string;
  readonly bytes?: Uint8Array;
  readonly problems: readonly RosterProblem[];
}

/** A line with the name its file gets: decided before anything is made, so that the work can be shared out. */
export interface Assignment {
  readonly entry: RosterEntry;
  readonly file: string;
  readonly problems: readonly RosterProblem[];
}

/** Names for all, unique among them; whoever stands twice is told. */
export function assignFiles(entries: readonly RosterEntry[], pattern: string = USUAL_PATTERN): readonly Assignment[] {
  const names = new FileNames();
  const lines = new Map<string, number>();
  return entries.map((entry) => {
    const file = names.next(pattern, entry.fields);
    const key = `${entry.name}\n${entry.project}`.toLowerCase();
    const first = lines.get(key);
    if (first === undefined) lines.set(key, entry.line);
    return {
      entry,
      file,
      problems:
        first === undefined
          ? []
          : [{ line: entry.line, code: 'roster.twice', params: { name: entry.name, first, file } }],
    };
  });
}

/** One workbook as a file. What goes wrong with it is a problem of its line, never of the others. */
export function makeFile(
  template: Template,
  { entry, file, problems }: Assignment,
  { today, pane, memory }: DistributeOptions,
): Distributed {
  const { line, name, start, title, fields } = entry;
  try {
    const language = entry.language ?? (template.settings.language as Language);
    const { workbook, missing } = instantiate(
      template,
      { language, start, fields, ...(title === undefined ? {} : { title }) },
      today,
    );
    const asked: readonly RosterProblem[] =
      missing.length === 0
        ? []
        : [{ line, code: 'roster.fieldsMissing', params: { name, fields: missing.join(', ') } }];
    const bytes = writeXlsx(pane === undefined ? workbook : { ...workbook, webExtension: openingPane(pane) }, memory);
    return { entry, file, bytes, problems: [...problems, ...asked] };
  } catch (error) {
    return {
      entry,
      file,
      problems: [
        {
          line,
          code: 'roster.failed',
          params: { name, reason: (error instanceof FileError && error.data.reason) || 'other' },
        },
      ],
    };
  }
}

/** All of them, each made when it is asked for: memory holds one workbook however long the roster is. `templateFor` gives the template in the language of a line. */
export function* distribute(
  entries: readonly RosterEntry[],
  templateFor: (language: Language | undefined) => Template,
  options: DistributeOptions,
): Generator<Distributed, void, undefined> {
  const memory = new WriteMemory();
  for (const assignment of assignFiles(entries, options.pattern))
    yield makeFile(templateFor(assignment.entry.language), assignment, { memory, ...options });
}
