// From a roster to workbooks: twenty people, some of them odd.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { emptySheet, emptyWorkbook, type CellValue } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import {
  distribute,
  openFile,
  openingPane,
  readRoster,
  readyTemplate,
  RosterError,
  rosterLines,
  zipWorkbooks,
  type Distributed,
  type Template,
} from '../../../src/app';
import { message } from '../../../src/locales';

const today = '2026-11-23';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = (text: string) => readRoster(rosterLines(bytesOf(text)), 'en');
let template: Template;
beforeAll(async () => {
  template = await readyTemplate('manager', 'en');
});

const people = [
  'Ann Bell,Head of sales,North,en,2026-12-01,Tom Alder',
  '"O\'Neil, Jane",Manager,"A/B: ""x"" <y>",,2027-01-04,Tom Alder',
  'Çelik Özge,Responsable,Été,fr,25/01/2027,Tom Alder',
  ',Nobody,Z,en,2027-01-04,Tom Alder',
  'Bad Date,X,Y,en,2027-02-31,Tom Alder',
  'Bad Tongue,X,Y,tlh,2027-01-04,Tom Alder',
  'Ann Bell,Head of sales,North,en,2026-12-01,Tom Alder',
  '=1+1,../../etc,..\\evil,en,2027-02-01,Tom Alder',
  'CON,,,en,2027-02-01,',
  'Łukasz 王小明 🙂,,,Français,2027-02-03,',
  'No Start,,,,,',
  ...Array.from({ length: 9 }, (_, index) => `Person ${index + 1},Role,Project,en,2027-03-0${index + 1},Tom Alder`),
];
const roster = ['Full name,Position,Project,Language,Start date,Coach', ...people].join('\r\n');

describe('a distribution to twenty', () => {
  it('makes all it can and says of each other line what to do', () => {
    const { entries, problems } = csv(roster);
    const made = [...distribute(entries, () => template, { today })];
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'roster.nameless'],
      [6, 'roster.startUnreadable'],
      [7, 'roster.languageUnknown'],
      [12, 'roster.startMissing'],
    ]);
    expect(made.flatMap((one) => one.problems.map(({ line, code }) => [line, code]))).toEqual([[8, 'roster.twice']]);
    expect(made.length).toBe(16);
    expect(new Set(made.map(({ file }) => file)).size).toBe(16);
    for (const { entry, bytes } of made) {
      const opened = openFile(bytes ?? new Uint8Array(), today);
      expect(opened.engagement.people[0]?.name).toBe(entry.name);
      expect(opened.settings.start).toBe(entry.start);
      expect(opened.language).toBe(entry.language ?? 'en');
      expect(opened.edits).toEqual([]);
      const starts = opened.engagement.projectActions.flatMap(({ start }) => start ?? []);
      expect(starts.length).toBeGreaterThan(3);
      expect(starts.filter((day) => day < entry.start)).toEqual([]);
    }
    expect(made[0]?.entry.fields).toMatchObject({ Name: 'Ann Bell', Coach: 'Tom Alder', Start: '2026-12-01' });
    expect(openFile(made[0]?.bytes ?? new Uint8Array(), today).engagement.people.map(({ name }) => name)).toContain(
      'Tom Alder',
    );
  });

  it('reads the days of a list in one order, whatever language a line speaks, and says where it guesses', () => {
    const starts = (...lines: readonly string[]) => csv(['Name,Language,Start', ...lines].join('\n'));
    expect(starts('Ann,en,04/01/2027', 'Zoé,fr,25/01/2027')).toMatchObject({
      entries: [{ start: '2027-01-04' }, { start: '2027-01-25' }],
      remarks: [],
    });
    expect(starts('Ann,en,2027-02-01', 'Bob,en,04/01/2027', 'Zoé,fr,05/01/2027')).toMatchObject({
      entries: [{}, { start: '2027-04-01' }, { start: '2027-05-01' }],
      problems: [],
      remarks: [{ line: 3, code: 'roster.dayOrder', params: { value: '04/01/2027', day: '1 April 2027' } }],
    });
  });

  it('reads the same out of a worksheet, where dates are dates', () => {
    const cells: readonly (readonly CellValue[])[] = [
      ['Nom', 'Projet', 'Début'],
      ['Ann Bell', 'North', 46357],
      [null, null, null],
      ['Bo', 7, 'hier'],
    ];
    const sheet = {
      ...emptySheet('Liste'),
      rows: cells.map((row, index) => ({
        index: index + 2,
        cells: row.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
      })),
    };
    const { entries, problems } = readRoster(
      rosterLines(writeXlsx({ ...emptyWorkbook(), sheets: [sheet], activeSheet: 'Liste' })),
      'fr',
    );
    expect(entries).toEqual([
      {
        line: 4,
        name: 'Ann Bell',
        project: 'North',
        start: '2026-12-01',
        language: undefined,
        title: undefined,
        fields: { Nom: 'Ann Bell', Projet: 'North', Début: '2026-12-01' },
      },
    ]);
    expect(problems).toEqual([{ line: 6, code: 'roster.startUnreadable', params: { name: 'Bo', value: 'hier' } }]);
  });

  it('names in words what a roster lacks', () => {
    expect(() => csv('Project,Start\nA,2026-12-01')).toThrow(RosterError);
    expect(() => csv('Name,Start\n\n')).toThrow(RosterError);
    const gaps: Template = { ...template, settings: { ...template.settings, title: '{team} of {name}' } };
    const [one] = distribute(csv('Name,Start\nAnn,2026-12-01').entries, () => gaps, { today });
    expect(one?.problems).toEqual([{ line: 2, code: 'roster.fieldsMissing', params: { name: 'Ann', fields: 'team' } }]);
    expect(message('en', 'roster.fieldsMissing', { line: 2, name: 'Ann', fields: 'team' })).toContain('team');
  });

  it('loses nobody because of one workbook that cannot be made', () => {
    const { entries } = csv(`Name,Start\nAnn,2026-12-01\n${'x'.repeat(40_000)},2026-12-01\nBo,2026-12-01`);
    const made = [...distribute(entries, () => template, { today })];
    expect(made.map(({ bytes }) => bytes !== undefined)).toEqual([true, false, true]);
    expect(made[1]?.problems).toMatchObject([{ code: 'roster.failed', params: { reason: 'textTooLong' } }]);
  });
});

describe('the pane that opens with the workbook', () => {
  const source = csv('Name,Start\nAnn,2026-12-01').entries;
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

  it.each([
    [{ kind: 'admin' } as const, 'EXCatalog', 'EXCatalog'],
    [{ kind: 'developer' } as const, 'Registry', 'developer'],
    [{ kind: 'share', folder: '\\\\server\\add-ins' } as const, 'FileSystem', '\\\\server\\add-ins'],
  ])('%j stands in the file as Excel asks for it', (pane, storeType, store) => {
    const [made] = distribute(source, () => template, { today, pane });
    const { webExtension } = readXlsx(made?.bytes ?? new Uint8Array()).workbook;
    expect(webExtension).toEqual({ ...openingPane(pane), storeType, store });
    expect(webExtension?.properties).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
    const part = new TextDecoder().decode(unzipSync(made?.bytes ?? new Uint8Array())['xl/webextensions/taskpanes.xml']);
    expect(part).toContain('visibility="0"');
  });

  it('is the add-in of the manifest', () => {
    const { id, version } = openingPane({ kind: 'admin' });
    expect(manifest).toContain(`<Id>${id}</Id>`);
    expect(manifest).toContain(`<Version>${version}</Version>`);
    expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
  });
});

describe('a distribution as one archive', () => {
  const three = 'Name,Start\nAnn,2026-12-01\nBo,2026-12-01\nCy,2026-12-01';

  it('holds every workbook, and tells how far it is', async () => {
    const told: number[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of zipWorkbooks(
      distribute(csv(three).entries, () => template, { today }),
      { onProgress: (done) => told.push(done) },
    ))
      pieces.push(piece);
    const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
    expect(Object.keys(files)).toEqual(['Ann - Coachbook.xlsx', 'Bo - Coachbook.xlsx', 'Cy - Coachbook.xlsx']);
    expect(openFile(files['Bo - Coachbook.xlsx'] ?? new Uint8Array(), today).engagement.people[0]?.name).toBe('Bo');
    expect(told).toEqual([1, 2, 3]);
  });

  it('stops when told to, and makes no further workbook', async () => {
    const stop = new AbortController();
    let asked = 0;
    const counted = function* (): Generator<Distributed> {
      for (const one of distribute(csv(three).entries, () => template, { today })) {
        asked += 1;
        yield one;
      }
    };
    const read = async (): Promise<void> => {
      for await (const _piece of zipWorkbooks(counted(), { signal: stop.signal, onProgress: () => stop.abort() })) {
        /* the bytes are not wanted here */
      }
    };
    await expect(read()).rejects.toThrow();
    expect(asked).toBeLessThanOrEqual(2);
  });
});
