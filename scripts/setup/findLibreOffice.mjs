// Finds LibreOffice, which the tests use as a second opinion on every file we write.
import { join } from 'node:path';
import { findProgram } from './findProgram.mjs';

/** The full path of LibreOffice's command, or undefined. */
export function findLibreOffice() {
  const { ProgramFiles = 'C:\\Program Files' } = process.env;
  return findProgram(
    ['soffice', 'libreoffice'],
    [
      join(ProgramFiles, 'LibreOffice', 'program', 'soffice.exe'),
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
  );
}
