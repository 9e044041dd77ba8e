// GNOME Planner as a second opinion on Project XML: its own stylesheet turns such a file into a plan of its.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const stylesheet = process.env.PLANNER_STYLESHEET ?? '/usr/share/planner/stylesheets/msp2planner.xsl';
const program = process.env.XSLTPROC ?? '/usr/bin/xsltproc';

/** Whether both are here: Debian's packages planner-data and xsltproc. */
export const hasPlanner = existsSync(stylesheet) && existsSync(program);
if (!hasPlanner)
  console.warn(
    'Planner’s stylesheet was not found (packages planner-data and xsltproc): the test that needs it is skipped.',
  );

/** What Planner makes of a file: its own XML. */
export async function openInPlanner(xml: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coachbook-planner-'));
  try {
    writeFileSync(join(folder, 'plan.xml'), xml);
    return (
      await promisify(execFile)(program, ['--nonet', stylesheet, join(folder, 'plan.xml')], { maxBuffer: 64 * 2 ** 20 })
    ).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
