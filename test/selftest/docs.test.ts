// What docs/excel.md and the issue template say of the self-test, held up to date; `UPDATE_PROBES=1 npx jest test/selftest/docs` writes the list anew.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBES } from '../../src/selftest/probes';

const root = join(__dirname, '../..');
const path = join(root, 'docs/excel.md');
const [begin, end] = ['<!-- probes: begin -->', '<!-- probes: end -->'];

const numberOf = (id: string): number => Number(/\d+/.exec(id)?.[0]);

function list(): string {
  const sorted = [...PROBES].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  const lines = sorted.map(
    ({ id, asks, expects, files, otherwise }) =>
      `| \`${id}\` | ${asks} | ${expects.join(' or ').replaceAll('|', '\\|')} | ${files.map((file) => `\`${file}\``).join(', ')} | ${otherwise} |`,
  );
  return [
    begin,
    '',
    '| Probe | What is asked | What we build on | Where | What changes if Excel answers otherwise |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
    end,
  ].join('\n');
}

describe('the self-test in the docs', () => {
  it('says of what is built already that it is', () => {
    const built = PROBES.filter(({ otherwise }) => otherwise.startsWith('Already so')).map(({ id }) => id);
    expect(built).toEqual(
      expect.arrayContaining([
        'F3.block',
        'F3.single',
        'F6.A3',
        'F6.A4',
        'F9.repaint',
        'F12.marker',
        'F13.digits',
        'F14.add',
        'F15.freeze',
        'F17.tickMarks',
        'F22.editing',
        'F24.createWorkbook',
      ]),
    );
    expect(built).not.toContain('F3.rowByRow');
  });

  it('asks of the ribbon what the manifest can give', () => {
    const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
    const panes = [...manifest.matchAll(/<TaskpaneId>(.*?)<\/TaskpaneId>/g)].map(([, id]) => id);
    expect(panes.filter((id) => id === 'Coachbook.Views')).toHaveLength(4);
    expect(panes).toHaveLength(5);
    expect(PROBES.find(({ id }) => id === 'F8.oneAddinOnePane')?.asks).toMatch(
      /the four buttons .+ beside that of Open Coachbook/,
    );
  });

  it('lists every probe with what it would change', () => {
    const text = readFileSync(path, 'utf8');
    const [before = '', rest = ''] = text.split(begin);
    const wanted = `${before}${list()}${rest.split(end)[1] ?? ''}`;
    if (process.env['UPDATE_PROBES']) writeFileSync(path, wanted);
    expect(readFileSync(path, 'utf8')).toBe(wanted);
  });

  it('names only files that are there', () => {
    const missing = PROBES.flatMap(({ id, files }) =>
      files.filter((file) => !existsSync(join(root, file))).map((file) => `${id}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('is asked for by the issue template', () => {
    const template = readFileSync(join(root, '.github/ISSUE_TEMPLATE/excel-report.yml'), 'utf8');
    expect(template).toContain('Check Coachbook in this Excel');
    expect(template).toMatch(/id: report\b/);
    // A text that is drawn as code takes no files (GitHub, syntax for issue forms).
    const [, report = ''] = /- type: textarea\n    id: report\n((?: {4}.*\n)+)/.exec(template) ?? [];
    expect(report).toContain('Paste it here');
    expect(report.includes('render:') && /attach/i.test(report)).toBe(false);
  });
});
