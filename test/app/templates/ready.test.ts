// The ready templates: sound in every language, filled in by a person, sent through another program and back.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantiate, openFile, READY_TEMPLATES, readyTemplate, runBatches, templateWorkbook, readTemplate, type ReadyTemplateName, type Template } from '../../../src/app';
import { refresh } from '../../../src/app/refresh';
import { analyse, COLUMNS, type ColumnRule, type TableName } from '../../../src/domain';
import { connectClient, createHost } from '../../../src/host';
import { LANGUAGES, message, type Language, type MessageKey } from '../../../src/locales';
import { readXlsx, writeXlsx } from '../../../src/ooxml';
import { assignIds, decodeWorkbook } from '../../../src/sheets';
import type { WorkbookData } from '../../../src/workbook';
import { convert, hasLibreOffice } from '../../ooxml/libreOffice';
import { hasValidator, validate } from '../../ooxml/validator';

const today = '2026-11-23';
const folder = join(__dirname, '../../../test-output/templates');
const cases = (Object.keys(READY_TEMPLATES) as ReadyTemplateName[]).flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

/** Every text of a template that a person reads, with where it stands. */
function textsOf({ engagement, texts, settings }: Template): readonly (readonly [string, string])[] {
  const own = (Object.keys(COLUMNS) as TableName[]).flatMap((table) =>
    (engagement[table] as readonly object[]).flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) => ((COLUMNS[table] as Readonly<Record<string, ColumnRule>>)[key]?.kind === 'text' && typeof value === 'string' ? [[`${table}.${(row as { id: string }).id}.${key}`, value] as const] : []))));
  return [...own, ['title', settings.title], ...Object.entries(texts).flatMap(([sheet, lines]) => Object.entries(lines).map(([line, text]) => [`${sheet}.${line}`, String(text)] as const))];
}

const sample = async (name: ReadyTemplateName, language: Language): Promise<WorkbookData> =>
  instantiate(await readyTemplate(name, language), { language, start: '2026-12-02', fields: { name: 'Ann O’Neil', project: 'North' } }, today).workbook;

/** Types into a column from its first row down, the way people do. */
function typeColumn(host: Awaited<ReturnType<typeof createHost>>, language: Language, table: TableName, column: string, values: readonly string[]): void {
  const shown = host.snapshot().sheets.flatMap((sheet) => sheet.tables.map((data) => ({ sheet, data }))).find(({ data }) => data.name.toLowerCase() === table.toLowerCase());
  const header = message(language, `column.${table}.${column}` as MessageKey);
  const index = shown?.data.columns.findIndex(({ name }) => name === header) ?? -1;
  if (!shown || index < 0) throw new Error(`No column ${header} in ${table}`);
  values.forEach((value, y) => host.person.type(shown.sheet.name, shown.data.area.top + 1 + y, shown.data.area.left + index, value));
}

describe.each(cases)('the template %s in %s', (name, language) => {
  it('asks only for what the person has to say', async () => {
    const workbook = await sample(name, language);
    const { engagement, settings, findings } = decodeWorkbook(workbook);
    expect(findings).toEqual([]);
    const serious = analyse(engagement, settings, today).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(serious.filter((code) => code !== 'audit.mustHaveUnrated')).toEqual([]);
    const all = analyse(engagement, settings, today).findings.map(({ code }) => code);
    for (const code of ['flow.handOffMissing', 'reference.missing', 'goal.noHuman', 'plan.overlap', 'role.personEverywhere', 'plan.deadlineMissed']) expect(all).not.toContain(code);
  });

  it('has every text, in the signs of its language', async () => {
    const texts = textsOf(await readyTemplate(name, language));
    expect(texts.length).toBeGreaterThan(100);
    for (const [place, text] of texts) {
      expect([place, text.trim()]).toEqual([place, text]);
      expect([place, text]).not.toEqual([place, expect.stringMatching(/["']|\.\.\./)]);
      if (language === 'fr') expect([place, text]).not.toEqual([place, expect.stringMatching(/[^\u00a0\u202f][:;!?»](?=\s|$)|«[^\u00a0]/)]);
    }
  });

  it('is the same template after it was a workbook', async () => {
    const template = await readyTemplate(name, language);
    const read = readTemplate(readXlsx(writeXlsx(templateWorkbook(template, today))).workbook);
    const { engagement, ...rest } = template;
    const { engagement: again, ...same } = read as Template;
    expect(same).toEqual(rest);
    // What has no id yet gets one; the letters of the role matrix are known by their place.
    const { assignments, ...tables } = assignIds(engagement, '').engagement;
    const { assignments: letters, ...others } = again;
    expect(others).toEqual(tables);
    const crossings = (all: typeof assignments) => all.map(({ activity, person, letters: text }) => `${activity} ${person} ${text}`).sort();
    expect(crossings(letters)).toEqual(crossings(assignments));
  });

  (hasLibreOffice ? it : it.skip)('is filled in by a person, saved, sent through LibreOffice, and is the same engagement', async () => {
    const host = await createHost(await sample(name, language), { now: () => new Date(2026, 10, 23, 9) });
    const { Excel } = connectClient(host);
    const run = runBatches(Excel);
    const { settings } = decodeWorkbook(host.snapshot());
    if (settings.variant === 'individual') {
      typeColumn(host, language, 'competences', 'current', ['4', '2', '3', '2', '5']);
      typeColumn(host, language, 'values', 'importance', ['5', '4', '5', '3']);
      typeColumn(host, language, 'lifeDomains', 'today', ['7', '5', '4', '3']);
    } else {
      typeColumn(host, language, 'people', 'hoursPerWeek', ['20', '18', '16']);
    }
    typeColumn(host, language, 'customers', 'satisfaction', ['2', '3']);
    typeColumn(host, language, 'factors', 'strength', ['4', '5', '2']);
    typeColumn(host, language, 'goals', 'baseline', ['', '40', '12']);
    const filled = await refresh(run, today);
    expect(filled.engagement.factors.map(({ strength }) => strength).slice(0, 3)).toEqual([4, 5, 2]);
    const saved = writeXlsx(host.snapshot());
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}-${language}.xlsx`), saved);
    if (hasValidator) expect(await validate(saved)).toEqual([]);
    const { workbook: returned } = readXlsx(await convert(saved, 'xlsx'));
    const after = decodeWorkbook(returned);
    expect(after.findings).toEqual([]);
    expect(after.settings).toEqual(filled.settings);
    expect(after.engagement).toEqual(filled.engagement);
    expect(openFile(writeXlsx(returned), today).usable).toBe(true);
  }, 120_000);
});
