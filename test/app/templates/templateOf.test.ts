// What becomes a template of somebody's workbook: what serves others, and nobody's own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import {
  describeDoubts,
  logoOf,
  newWorkbook,
  openFile,
  readTemplate,
  TEMPLATE_PARTS,
  templateOf,
  templateWorkbook,
  USUAL_PARTS,
  instantiate,
  type ExampleName,
  type Template,
  type TemplatePart,
} from '../../../src/app';
import { openExample } from '../../../src/app/examples';
import { strFromU8, unzipSync } from 'fflate';
import { assignIds } from '../../../src/sheets';
import { convert, hasLibreOffice } from '../../../packages/xlsx/test/libreOffice';
import { hasValidator, validate } from '../../../packages/xlsx/test/validator';

const today = '2026-11-23';
const icon = logoOf(readFileSync(join(__dirname, '../../../assets/icon-64.png')));

function make(
  name: ExampleName,
  keep: readonly TemplatePart[],
  more: Partial<Parameters<typeof templateOf>[1]> = {},
): Template {
  const opened = openFile(writeXlsx(newWorkbook({ language: 'en', content: name, today })), today);
  return templateOf(opened, { title: 'Template', keep, language: 'en', brand: {}, protects: [], ...more }, today);
}

/** Everything that stands in the package, as one text. */
const inFile = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');

describe.each(['headOfCustomerService', 'hospitalAdmissions'] as const)('a template of %s', (name) => {
  it('names nobody, wherever they were named, and holds no figure of theirs', () => {
    const template = make(name, TEMPLATE_PARTS);
    const text = inFile(writeXlsx(templateWorkbook(template, today)));
    const words = openExample(name)
      .engagement.people.flatMap((person) => [person.name, ...person.name.split(' ')])
      .filter((word) => word.length > 2);
    expect(words.filter((word) => new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(text))).toEqual([]);
    const { engagement } = template;
    for (const table of [
      'daysOff',
      'audits',
      'responses',
      'baselines',
      'baselineActions',
      'readings',
      'checkIns',
      'reviews',
      'acceptances',
    ] as const)
      expect(engagement[table]).toEqual([]);
    expect(
      engagement.competences.some(
        ({ current, others, accepted }) => current !== undefined || others.length > 0 || accepted !== undefined,
      ),
    ).toBe(false);
    expect(
      engagement.goals.some(
        ({ baseline, current, succeeds }) => baseline !== undefined || current !== undefined || succeeds !== undefined,
      ),
    ).toBe(false);
    expect(
      engagement.projectActions.some(({ progress, actualStart, actualFinish, escalated }) =>
        [progress, actualStart, actualFinish, escalated].some((one) => one !== undefined),
      ),
    ).toBe(false);
    expect([engagement.coachee.stress, engagement.coachee.idealMission]).toEqual([undefined, undefined]);
  });

  it('refers to nothing that did not stay, and fits its own parts', () => {
    for (const keep of [USUAL_PARTS, ['goals'], ['actions'], ['roles'], ['interferences', 'activities']] as const) {
      const { workbook } = instantiate(
        make(name, keep),
        { language: 'en', start: '2027-01-04', fields: { name: 'Ann' } },
        today,
      );
      const codes = openFile(writeXlsx(workbook), today).findings.map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('reference.') || code === 'cell.unreadable')).toEqual([]);
    }
  });

  it('is read back as it was made', () => {
    const template = make(name, USUAL_PARTS, {
      brand: { accent: '1B5E20', ...(icon ? { logo: icon } : {}) },
      protects: ['settings'],
    });
    const { engagement, ...rest } = readTemplate(
      readXlsx(writeXlsx(templateWorkbook(template, today))).workbook,
    ) as Template;
    const { engagement: made, ...same } = template;
    expect(rest).toEqual(same);
    expect({ ...engagement, assignments: [] }).toEqual({ ...assignIds(made, '').engagement, assignments: [] });
    expect(engagement.assignments.length).toBe(made.assignments.length);
  });
});

describe('a template of texts that name somebody in another way', () => {
  const opened = openFile(writeXlsx(newWorkbook({ language: 'en', content: 'headOfCustomerService', today })), today);
  const [first, ...others] = opened.engagement.people;
  const [goal, ...goals] = opened.engagement.goals;
  if (!first || !goal) throw new Error('The example has neither people nor goals.');
  const told = {
    ...opened,
    engagement: {
      ...opened.engagement,
      people: [{ ...first, name: 'Will Li' }, ...others],
      goals: [{ ...goal, name: 'LI and will, whatever WILL says' }, ...goals],
    },
  };
  const made = (title: string) => {
    const doubts: object[] = [];
    const template = templateOf(
      told,
      {
        title,
        keep: USUAL_PARTS,
        language: 'en',
        brand: {},
        protects: [],
        texts: { goals: { question: 'What does li need?' } },
        tellDoubt: (doubt) => doubts.push(doubt),
      },
      today,
    );
    return { template, doubts };
  };

  it('names nobody, and says where a word may be a name and a name a word', () => {
    const { template, doubts } = made('Leading');
    expect(template.engagement.goals[0]?.name).toMatch(/^\{[^}]+\} and \{[^}]+\}, whatever \{[^}]+\} says$/);
    expect(template.texts).toEqual({ goals: { question: expect.stringMatching(/^What does \{[^}]+\} need\?$/) } });
    expect(doubts).toEqual([
      { word: 'LI', where: 'table.goals' },
      { word: 'will', where: 'table.goals' },
      { word: 'li', where: 'sheet.goals.name' },
    ]);
    expect(describeDoubts(doubts as Parameters<typeof describeDoubts>[0], 'en')).toEqual([
      '“LI” (Goals)',
      '“will” (Goals)',
      '“li” (4 Goals)',
    ]);
  });

  it('says so where the title it was given names somebody', () => {
    expect(made('For Will').doubts).toContainEqual({ word: 'For Will', where: 'paneExchange.template.title' });
  });

  it('has what hinders somebody only when asked for', () => {
    expect(opened.engagement.interferences.length).toBeGreaterThan(0);
    expect(made('Leading').template.engagement.interferences).toEqual([]);
    expect(make('headOfCustomerService', ['interferences']).engagement.interferences.length).toBeGreaterThan(0);
  });
});

describe('a template as a file', () => {
  it('carries on what people rewrote at the top of a sheet, and sheets of their own', () => {
    const workbook = templateWorkbook(make('headOfCustomerService', USUAL_PARTS), today);
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === '4 Goals'
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.index === 1
                ? {
                    ...row,
                    cells: row.cells.map((cell) =>
                      cell.column === 0 ? { ...cell, value: 'What do our guests say?' } : cell,
                    ),
                  }
                : row,
            ),
          }
        : sheet,
    );
    const own = { ...(workbook.sheets[0] as (typeof sheets)[number]), name: 'House rules', tables: [], images: [] };
    const template = readTemplate({ ...workbook, sheets: [...sheets, own] }) as Template;
    expect(template.texts).toEqual({ goals: { question: 'What do our guests say?' } });
    expect(template.ownSheets.map(({ name }) => name)).toEqual(['House rules']);
    const made = instantiate(
      template,
      { language: 'en', start: '2027-01-04', fields: { name: 'Ann' } },
      today,
    ).workbook;
    expect(made.sheets.at(-1)?.name).toBe('House rules');
    expect(JSON.stringify(made.sheets.find(({ name }) => name === '4 Goals')?.rows)).toContain(
      'What do our guests say?',
    );
  });

  it('is no ordinary workbook, and an ordinary workbook is no template', () => {
    expect(readTemplate(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }))).toBeUndefined();
    const { workbook } = instantiate(
      make('headOfCustomerService', USUAL_PARTS),
      { language: 'en', start: '2027-01-04', fields: {} },
      today,
    );
    expect(readTemplate(workbook)).toBeUndefined();
  });

  (hasLibreOffice ? it : it.skip)(
    'stays a template, with colour and logo, when LibreOffice saves it',
    async () => {
      const template = make('headOfCustomerService', USUAL_PARTS, {
        brand: { accent: '1B5E20', ...(icon ? { logo: icon } : {}) },
        protects: ['settings'],
      });
      const bytes = writeXlsx(templateWorkbook(template, today));
      if (hasValidator) expect(await validate(bytes)).toEqual([]);
      const returned = readTemplate(readXlsx(await convert(bytes, 'xlsx')).workbook);
      expect(returned).toMatchObject({
        title: 'Template',
        protects: ['settings'],
        brand: { accent: '1B5E20', logo: { type: 'png', width: 64, height: 64 } },
      });
      expect(returned?.engagement).toEqual(readTemplate(readXlsx(bytes).workbook)?.engagement);
    },
    120_000,
  );
});

describe('logoOf', () => {
  it('knows PNG by its size and refuses what is neither picture, nor whole', () => {
    expect(icon).toMatchObject({ type: 'png', width: 64, height: 64 });
    expect(logoOf(new TextEncoder().encode('<svg/>'))).toBeUndefined();
    expect(logoOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBeUndefined();
    expect(logoOf(new Uint8Array())).toBeUndefined();
  });

  it('reads the size of a JPEG behind its other segments', () => {
    const jpeg = Uint8Array.of(
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      4,
      1,
      2,
      0xff,
      0xc2,
      0,
      8,
      8,
      0x01,
      0x02,
      0x03,
      0x04,
      3,
      0xff,
      0xd9,
    );
    expect(logoOf(jpeg)).toMatchObject({ type: 'jpeg', width: 0x0304, height: 0x0102 });
    expect(logoOf(jpeg.subarray(0, 12))).toBeUndefined();
  });
});
