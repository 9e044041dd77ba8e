// LibreOffice as a second opinion: converts files in a profile of its own, which always calculates formulas anew.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const candidates = [
  process.env.SOFFICE ?? '',
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const program = candidates.find((path) => path !== '' && existsSync(path));

/** Whether LibreOffice can be had here; where CI is set it must. */
export const hasLibreOffice = program !== undefined;
if (!hasLibreOffice) {
  const line = 'LibreOffice was not found: the tests that need it are skipped.';
  if (process.env.CI === 'true') throw new Error(line);
  console.warn(line);
}

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a file and saves it in another format.
 * @param file a path, or the bytes of an .xlsx file
 * @param to what soffice calls the format: "xlsx", "ods", "pdf", "csv"
 * @param from how to read it, where the file does not say: "CSV:44,34,76" is commas, quotation marks, UTF-8
 * @returns the bytes of the converted file
 */
export async function convert(file: string | Uint8Array, to: string, from?: string): Promise<Uint8Array> {
  if (program === undefined) throw new Error('LibreOffice was not found.');
  const folder = mkdtempSync(join(tmpdir(), 'coachbook-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const source = typeof file === 'string' ? file : join(folder, 'workbook.xlsx');
    if (typeof file !== 'string') writeFileSync(source, file);
    const out = join(folder, 'out');
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        ...(from === undefined ? [] : [`--infilter=${from}`]),
        '--convert-to',
        to,
        '--outdir',
        out,
        source,
      ],
      { timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(out, `${basename(source, extname(source))}.${to.split(':')[0] ?? to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
