// What is mutated: workbooks of ours, in every language, from blank to full, and of others.

import { readFileSync } from 'node:fs';
import { writeXlsx } from '@coachbook/xlsx';
import { createFile } from '../../src/app/createFile';
import { openFile, type OpenedFile } from '../../src/app/openFile';
import type { Language } from '../../src/locales';
import { smallBook, today } from '../faults/smallBook';
import { HOSTILE } from '../fixtures/hostile';
import { everything } from '../../packages/xlsx/test/everything';

export { today };

/** Made once, when it is first asked for: most rounds need one of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const fixture = (name: string): (() => Uint8Array) =>
  once(() => new Uint8Array(readFileSync(`test/fixtures/files/${name}.xlsx`)));

function hostile(...names: readonly string[]): readonly (() => Uint8Array)[] {
  return names.map((name) => once(HOSTILE[name] as () => Uint8Array));
}

/** Of ours, small first. */
export const OURS: readonly (() => Uint8Array)[] = [
  once(() => writeXlsx(smallBook())),
  ...(['en', 'fr'] as const).flatMap((language: Language) =>
    (['blank', 'halfFilled', 'headOfCustomerService', 'hospitalAdmissions'] as const).map((content) =>
      once(() => createFile({ language, content, today })),
    ),
  ),
  ...[
    'schema1-half-filled-en',
    'schema1-individual-en',
    'schema1-team-fr',
    'schema2-half-filled-en',
    'schema2-individual-en',
    'schema2-team-fr',
  ].map(fixture),
  ...hostile(
    'a table down to the last row',
    'a table over its whole sheet',
    'a table whose area is no area',
    'a table in the last cell',
    'a timeline to the last row and column',
    'settings down to the last row',
  ),
];

const full = once(() => writeXlsx(everything));

/** Of nobody, small, most often the one with everything a file may hold. */
export const OTHERS: readonly (() => Uint8Array)[] = [
  full,
  full,
  full,
  full,
  fixture('exceljs'),
  ...hostile('spans over everything', 'an array over everything'),
];

/** The small one, read. */
export const smallOpened: () => OpenedFile = once(() => openFile(writeXlsx(smallBook()), today));
