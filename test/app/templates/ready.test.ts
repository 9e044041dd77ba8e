// The ready templates: sound in every language. What becomes of their workbooks: test/exchange/roundTrip.test.ts.

import type { WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import {
  instantiate,
  READY_TEMPLATES,
  readyTemplate,
  templateWorkbook,
  readTemplate,
  type ReadyTemplateName,
  type Template,
} from '../../../src/app';
import { analyse, COLUMNS, type ColumnRule, type TableName } from '../../../src/domain';
import { LANGUAGES, type Language } from '../../../src/locales';
import { assignIds, decodeWorkbook } from '../../../src/sheets';

const today = '2026-11-23';
const cases = (Object.keys(READY_TEMPLATES) as ReadyTemplateName[]).flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const),
);

/** Every text of a template that a person reads, with where it stands. */
function textsOf({ engagement, texts, settings }: Template): readonly (readonly [string, string])[] {
  const own = (Object.keys(COLUMNS) as TableName[]).flatMap((table) =>
    (engagement[table] as readonly object[]).flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) =>
        (COLUMNS[table] as Readonly<Record<string, ColumnRule>>)[key]?.kind === 'text' && typeof value === 'string'
          ? [[`${table}.${(row as { id: string }).id}.${key}`, value] as const]
          : [],
      ),
    ),
  );
  return [
    ...own,
    ['title', settings.title],
    ...Object.entries(texts).flatMap(([sheet, lines]) =>
      Object.entries(lines).map(([line, text]) => [`${sheet}.${line}`, String(text)] as const),
    ),
  ];
}

const sample = async (name: ReadyTemplateName, language: Language): Promise<WorkbookData> =>
  instantiate(
    await readyTemplate(name, language),
    { language, start: '2026-12-02', fields: { name: 'Ann O’Neil', project: 'North' } },
    today,
  ).workbook;

describe.each(cases)('the template %s in %s', (name, language) => {
  it('asks only for what the person has to say', async () => {
    const workbook = await sample(name, language);
    const { engagement, settings, findings } = decodeWorkbook(workbook);
    expect(findings).toEqual([]);
    const serious = analyse(engagement, settings, today)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(serious.filter((code) => code !== 'audit.mustHaveUnrated')).toEqual([]);
    const all = analyse(engagement, settings, today).findings.map(({ code }) => code);
    for (const code of [
      'flow.handOffMissing',
      'reference.missing',
      'goal.noHuman',
      'plan.overlap',
      'role.personEverywhere',
      'plan.deadlineMissed',
    ])
      expect(all).not.toContain(code);
  });

  it('has every text, in the signs of its language', async () => {
    const texts = textsOf(await readyTemplate(name, language));
    expect(texts.length).toBeGreaterThan(100);
    for (const [place, text] of texts) {
      expect([place, text.trim()]).toEqual([place, text]);
      expect([place, text]).not.toEqual([place, expect.stringMatching(/["']|\.\.\./)]);
      if (language === 'fr')
        expect([place, text]).not.toEqual([place, expect.stringMatching(/[^\u00a0\u202f][:;!?»](?=\s|$)|«[^\u00a0]/)]);
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
    const crossings = (all: typeof assignments) =>
      all.map(({ activity, person, letters: text }) => `${activity} ${person} ${text}`).sort();
    expect(crossings(letters)).toEqual(crossings(assignments));
  });
});
