// Copies as files: what is left out is nowhere in them.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { EXAMPLES, openExample, type ExampleName } from '../../../src/app/examples';
import { compareCopies, readReturned } from '../../../src/app/comparison';
import { copyFor } from '../../../src/app/sharing';
import { drawWorkbook } from '../../../src/app/drawWorkbook';
import { openFile } from '../../../src/app/openFile';
import {
  analyse,
  CHOICES,
  compare,
  leaveOut,
  LEFT_OUT_FOR,
  PARTS,
  type Engagement,
  type Part,
} from '../../../src/domain';
import { message, type Language } from '../../../src/locales';
import { sheetsFor } from '../../../src/sheets';
import { typeInto } from '../../sheets/typeInto';

const names = Object.keys(EXAMPLES) as ExampleName[];

/** The example as somebody sends it: with a note, an own sheet, and properties that tell more than they should. */
function opened(name: ExampleName) {
  const { engagement, settings, today } = openExample(name);
  const drawn = drawWorkbook({ engagement, settings }, today);
  const told = {
    ...drawn,
    properties: { ...drawn.properties, comments: 'Told in confidence', custom: { diary: 'Dear diary' } },
    names: [...drawn.names, { name: 'Secret', formula: '="A secret in a name"' }],
    sheets: drawn.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, notes: [{ row: 0, column: 0, text: 'A secret note', author: 'Somebody' }] } : sheet,
    ),
  };
  return { ...openFile(writeXlsx(told), today), today };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Sentences that stand in these parts and nowhere in what stays. */
function secretsOf(engagement: Engagement, parts: readonly Part[]): readonly string[] {
  const kept = textsOf(leaveOut(engagement, parts)).join('\n');
  const left = parts.flatMap((part) => (PARTS[part].tables ?? []).flatMap((table) => textsOf(engagement[table])));
  const columns = parts.flatMap((part) =>
    Object.entries(PARTS[part].columns ?? {}).flatMap(([table, keys]) =>
      (engagement[table as 'readings'] as readonly object[]).flatMap((row) =>
        keys.flatMap((key) => textsOf((row as Readonly<Record<string, unknown>>)[key])),
      ),
    ),
  );
  const singles = parts.flatMap((part) =>
    Object.entries(PARTS[part].singles ?? {}).flatMap(([single, keys]) =>
      keys.flatMap((key) =>
        textsOf((engagement[single as 'mission'] as unknown as Readonly<Record<string, unknown>>)[key]),
      ),
    ),
  );
  return [...new Set([...left, ...columns, ...singles])].filter((text) => text.includes(' ') && !kept.includes(text));
}

function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => `${path}\n${strFromU8(part)}`)
    .join('\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

describe.each(names)('a copy of %s', (name) => {
  const whole = opened(name);

  it.each(CHOICES.audience)('for the %s holds nothing of what it leaves out, anywhere in the file', (audience) => {
    const bytes = writeXlsx(copyFor(audience, whole, whole.today));
    const text = everythingIn(bytes);
    const secrets = secretsOf(whole.engagement, LEFT_OUT_FOR[audience]);
    expect(secrets.length).toBeGreaterThan(audience === 'sponsor' ? 5 : -1);
    expect(
      [...secrets, 'Told in confidence', 'Dear diary', 'A secret in a name', 'A secret note'].filter((secret) =>
        text.includes(secret),
      ),
    ).toEqual([]);
    // The search finds what is there.
    expect(
      textsOf(whole.engagement.goals.map((goal) => goal.name))
        .filter((text) => text !== '')
        .every((goal) => text.includes(goal)),
    ).toBe(true);
  });

  it.each(CHOICES.audience)(
    'for the %s is a whole workbook: read again, it is the same and asks for nothing that is not in it',
    (audience) => {
      const copy = openFile(writeXlsx(copyFor(audience, whole, whole.today)), whole.today);
      expect(copy.settings).toMatchObject({ copyFor: audience, leftOut: LEFT_OUT_FOR[audience] });
      expect(compareCopies(whole, copy).theirs).toEqual([]);
      expect(copy.findings.filter(({ code }) => /^(table|column|setting|workbook)\./.test(code))).toEqual([]);
      expect(copy.edits).toEqual([]);
    },
  );

  it('for the sponsor has no audit and no personal plan, but goals, timeline and dashboard', () => {
    const copy = readXlsx(writeXlsx(copyFor('sponsor', whole, whole.today))).workbook;
    const keys = sheetsFor({ ...whole.settings, leftOut: LEFT_OUT_FOR.sponsor }).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['mission', 'goals', 'timeline', 'dashboard']));
    expect(
      keys.filter((key) =>
        ['auditCoachee', 'auditTeam', 'balance', 'personalPlan', 'project', 'guide', 'roles'].includes(key),
      ),
    ).toEqual([]);
    expect(copy.sheets).toHaveLength(keys.length);
    expect(copy.activeSheet).toBe(message(whole.settings.language as Language, 'sheet.dashboard.name'));
  });

  it.each(CHOICES.part)('can do without %s alone', (part) => {
    const copy = openFile(writeXlsx(copyFor('coach', whole, whole.today, [part])), whole.today);
    expect(copy.settings.leftOut).toEqual([part]);
    expect(copy.edits).toEqual([]);
  });
});

describe('a copy of a plan that depends on days off', () => {
  const { engagement, settings, today } = opened('hospitalAdmissions');
  const [person] = engagement.projectActions.flatMap(({ owner }) => owner ?? []);
  const away = {
    ...engagement.daysOff[0],
    row: 1,
    id: 'O1',
    person,
    from: '2025-06-02',
    to: '2025-06-20',
    note: 'In hospital for weeks',
  };
  const whole = { engagement: { ...engagement, daysOff: [away] }, settings };
  const actions = whole.engagement.projectActions.map((action) => ({
    ...action,
    tools: 'A board of our own',
    escalated: 'The director was told',
  }));
  const told = { ...whole, engagement: { ...whole.engagement, projectActions: actions } };

  it('shows the sponsor the same dates, and neither absences, nor tools, nor who was told, nor what was frozen', () => {
    const bytes = writeXlsx(copyFor('sponsor', told, today));
    const text = everythingIn(bytes);
    expect(
      [
        'In hospital for weeks',
        'A board of our own',
        'The director was told',
        ...engagement.baselines.map(({ name }) => name),
        ...engagement.anchors.flatMap(({ plusTwo, minusTwo }) => [plusTwo, minusTwo]),
      ].filter((secret) => secret !== undefined && secret.includes(' ') && text.includes(secret)),
    ).toEqual([]);
    const copy = openFile(bytes, today);
    const dates = (one: typeof copy.analysis) => one.plan.schedule.actions.map(({ start, finish }) => [start, finish]);
    expect(dates(copy.analysis)).toEqual(dates(analyse(told.engagement, settings, today)));
    expect(compare(copy.engagement, told.engagement, copy.settings.leftOut)).toEqual([]);
  });

  it('tells the coach no reason of an absence, whatever else is chosen', () => {
    const copy = openFile(writeXlsx(copyFor('coach', told, today, [])), today);
    expect(copy.engagement.daysOff.map(({ from, note }) => [from, note ?? ''])).toEqual([['2025-06-02', '']]);
    // Nobody deleted it, so it does not go where the copy comes back.
    expect(compare(told.engagement, copy.engagement)).toEqual([]);
  });

  it('tells the sponsor who was told where that was chosen', () => {
    expect(
      everythingIn(
        writeXlsx(
          copyFor(
            'sponsor',
            told,
            today,
            LEFT_OUT_FOR.sponsor.filter((part) => part !== 'actionDetails'),
          ),
        ),
      ),
    ).toContain('The director was told');
  });
});

/** LibreOffice hangs the workbook's own parts on the package, and writes quotation marks as entities. */
function asLibreOffice(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(parts[path] as Uint8Array);
  const workbook = textOf('xl/_rels/workbook.xml.rels');
  const link = /<Relationship [^>]*relationships\/customXml"[^>]*>/.exec(workbook)?.[0] ?? '';
  expect(link).not.toBe('');
  return zipSync({
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(workbook.replace(link, '')),
    '_rels/.rels': strToU8(
      textOf('_rels/.rels').replace('</Relationships>', `${link.replace(/Id="[^"]*"/, 'Id="rIdOwn"')}</Relationships>`),
    ),
    'customXml/item1.xml': strToU8(
      textOf('customXml/item1.xml').replace(/>[^<]*</g, (text) => text.replaceAll('"', '&quot;')),
    ),
  });
}

it('without days off comes back with just the dates that somebody changed in it', () => {
  const whole = opened('hospitalAdmissions');
  const { projectActions } = whole.engagement;
  const sent = writeXlsx(copyFor('sponsor', whole, whole.today));
  const read = (bytes: Uint8Array) => {
    const back = readReturned('copy.xlsx', bytes, whole.today);
    if (typeof back === 'string') throw new Error(back);
    return back;
  };
  const stretched = read(sent).engagement.projectActions.findIndex(
    ({ duration }, at) => duration !== projectActions[at]?.duration,
  );
  expect(stretched).toBeGreaterThanOrEqual(0);
  expect(compareCopies(whole, read(sent)).theirs).toEqual([]);
  const changed = typeInto(
    readXlsx(sent).workbook,
    'ProjectActions',
    message(whole.settings.language as Language, 'column.projectActions.duration'),
    [...Array<undefined>(stretched).fill(undefined), 77],
  );
  for (const bytes of [writeXlsx(changed), asLibreOffice(writeXlsx(changed))])
    expect(compareCopies(whole, read(bytes)).theirs).toMatchObject([
      { table: 'projectActions', id: projectActions[stretched]?.id, column: 'duration', to: 77 },
    ]);
});
