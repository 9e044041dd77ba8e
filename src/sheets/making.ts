// The mark of sheets that are being made: a pane that is loaded anew meanwhile, or another, does not take half for the whole.

import type { NameData, WorkbookData } from '@coachbook/workbook';
import { keyOfText } from '../locales';

interface Making {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  /** Tells one session from another. */
  readonly by: string;
  readonly since: Date;
}

/** Custom properties would fail on some builds (office-js#179). */
const NAME = 'Coachbook_unfinished';

/** Characters of a text in a formula, at most 255 in Excel. */
const longest = 250;

/** A hidden defined name, to be there from the first request that makes sheets to the last. */
export function markOf({ sheets, by, since }: Making): NameData {
  // No name of a sheet has a slash.
  const text = [since.toISOString(), by, ...sheets].join('/');
  const parts = Array.from(
    { length: Math.ceil(text.length / longest) },
    (_, at) => `"${text.slice(at * longest, (at + 1) * longest).replaceAll('"', '""')}"`,
  );
  return { name: NAME, formula: `=${parts.join('&')}`, hidden: true };
}

/** What the mark says; undefined where nothing is being made, nor was left unfinished. `since` is an invalid date where somebody has written into it. */
export function makingIn({ names }: Pick<WorkbookData, 'names'>): Making | undefined {
  const mark = names.find(isMark);
  if (!mark) return undefined;
  const [since = '', by = '', ...sheets] = [...mark.formula.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, part = '']) => part.replaceAll('""', '"'))
    .join('')
    .split('/');
  return { sheets, by, since: new Date(since) };
}

export const isMark = ({ name, hidden }: NameData): boolean => name === NAME && hidden === true;

/** Whether a text is a question or an explanation that we put on our sheets, in any language that is loaded: a title alone may be anybody's. */
export function isSentenceOfOurs(text: string): boolean {
  return keyOfText('sheet.', text).some((key) => /\.(?:question|guidance)$/.test(key));
}
