// Whatever ends a command is said in the person's language: every class of errors there is, every code of the system, and what nobody foresaw.

import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { TableBlockedError } from '@coachbook/workbook';
import { FileError } from '@coachbook/xlsx';
import { HostError } from '../../packages/excel-host/src/api/HostError';
import { ImpossibleChangeError, PortfolioPartError, RosterError } from '../../src/app';
import { PlaceMissingError } from '../../src/app/actions/goToCell';
import { ChangedSinceError } from '../../src/app/changes/ChangedSinceError';
import { HeardError, RestlessError } from '../../src/app/changes/whereRead';
import { WriteFailedError } from '../../src/app/changes/WriteFailedError';
import { AlreadyCreatedError } from '../../src/app/createInExcel';
import { CancelledError } from '../../src/app/session/CancelledError';
import { NoAnswerError } from '../../src/app/session/AppError';
import { describeError } from '../../src/cli/describeError';
import { UsageError } from '../../src/cli/UsageError';
import { BegunElsewhereError } from '../../src/excel/BegunElsewhereError';
import { LeftoversError } from '../../src/excel/apply/takeAway';
import { MovedError } from '../../src/excel/confirmCells';
import { HiddenSheetError } from '../../src/excel/HiddenSheetError';
import { ExchangeError } from '../../src/exchange';
import { LANGUAGES, message } from '../../src/locales';
import { NeedsPersonError } from '../../src/selftest/contract/NeedsPersonError';

/** One of each class, and what the command line says of it in English; without words of its own it only comes up in Excel, where the pane has words for it, and is told as what nobody foresaw. */
const errors: Readonly<Record<string, readonly [Error, RegExp?]>> = {
  UsageError: [new UsageError('cli.notFound', { file: 'a.xlsx' }), /a\.xlsx was not found/],
  ExchangeError: [new ExchangeError('exchange.tooManyRows', { limit: 5 }), /more than 5 rows/],
  RosterError: [new RosterError('roster.empty'), /no line below its headings/],
  PortfolioPartError: [new PortfolioPartError('portfolio.noPart'), /no part of a portfolio/],
  FileError: [new FileError('notWritable', { reason: 'textTooLong', sheet: 'S', cell: 'B2' }), /S!B2: the text/],
  ImpossibleChangeError: [
    new ImpossibleChangeError({ table: 'goals', id: 'G2', column: 'target' }),
    /no place in the workbook: Goals G2, Target\..*coachbook repair/,
  ],
  TableBlockedError: [new TableBlockedError('Goals', '4 Goals'), /table Goals on the sheet 4 Goals.*Move it/],
  PlaceMissingError: [new PlaceMissingError('No table for goals')],
  RestlessError: [new RestlessError('Others go on')],
  HeardError: [new HeardError('Heard')],
  WriteFailedError: [new WriteFailedError(new Error('The write failed'), 'nothing')],
  CancelledError: [new CancelledError('Was cancelled')],
  NoAnswerError: [new NoAnswerError('No answer came')],
  AlreadyCreatedError: [new AlreadyCreatedError('The sheets are there')],
  BegunElsewhereError: [new BegunElsewhereError('Somebody began')],
  ChangedSinceError: [new ChangedSinceError()],
  MovedError: [new MovedError({ cells: [] } as never)],
  LeftoversError: [new LeftoversError('The sheets stayed')],
  HiddenSheetError: [new HiddenSheetError('The sheet is hidden')],
  NeedsPersonError: [new NeedsPersonError('Somebody has to look')],
  HostError: [new HostError('InvalidOperation', 'This operation is not permitted')],
};

const root = join(__dirname, '../..');
const sources = ['src', 'packages'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|[\\/])(node_modules|test)[\\/]/.test(file))
    .map((file) => readFileSync(join(root, room, file), 'utf8')),
);

it('knows every class of errors there is', () => {
  const declared = sources.flatMap((text) =>
    [...text.matchAll(/class (\w+) extends (?:Error|\w+Error)\b/g)].map((found) => found[1] ?? ''),
  );
  expect(Object.keys(errors).sort()).toEqual(declared.sort());
});

it.each(Object.entries(errors))('says %s in words, and never as the program says it', (_, [error, words]) => {
  const [english, french] = LANGUAGES.map((language) => describeError(error, language));
  expect(english).not.toBe(french);
  if (words) expect(english).toMatch(words);
  else expect(english).toBe(message('en', 'cli.unforeseen'));
  for (const text of [english, french]) expect(error.message !== '' && text?.includes(error.message)).toBe(false);
});

it.each([new TypeError("Cannot read properties of undefined (reading 'x')"), new Error(''), 'thrown', undefined, {}])(
  'says what nobody foresaw in a sentence: %p',
  (error) => {
    for (const language of LANGUAGES) expect(describeError(error, language)).toBe(message(language, 'cli.unforeseen'));
  },
);

it.each([...Object.keys(constants.errno), 'ERR_FS_FILE_TOO_LARGE', 'ERR_INVALID_ARG_VALUE', 'ENOTHING'])(
  'says the code %s of the system in words',
  (code) => {
    const error = Object.assign(new Error(`${code}: raw words, open '/tmp/x'`), {
      code,
      path: 'x.xlsx',
      syscall: 'open',
    });
    for (const language of LANGUAGES) {
      const text = describeError(error, language);
      expect(text).toContain('x.xlsx');
      expect(text).not.toMatch(/raw words|\bE[A-Z]{3,}|ERR_|\/tmp/);
    }
  },
);
