// The whole way of a workbook: made from a template for everybody on a roster, filled in by a person in Excel, saved by another program, compared with what was sent, collected.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import {
  compareCopies,
  distribute,
  isAnother,
  joinParts,
  openFile,
  partOf,
  portfolioWorkbook,
  READY_TEMPLATES,
  readReturned,
  readRoster,
  readyTemplateFor,
  runBatches,
  type Distributed,
  type PortfolioPart,
  type ReadyTemplateName,
  type ReturnedCopy,
} from '../../src/app';
import { refresh } from '../../src/app/refresh';
import type { TableName } from '../../src/domain';
import { LANGUAGES, message, type Language, type MessageKey } from '../../src/locales';
import { decodeWorkbook } from '../../src/sheets';
import { convert, hasLibreOffice } from '../../packages/xlsx/test/libreOffice';
import { hasValidator, validate } from '../../packages/xlsx/test/validator';

const today = '2026-11-23';
const folder = join(__dirname, '../../test-output/templates');
const names = Object.keys(READY_TEMPLATES) as ReadyTemplateName[];
const cases = names.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

interface Filled {
  readonly table: TableName;
  readonly column: string;
  /** From the first row down; blank for a row that stays as it is. */
  readonly values: readonly number[];
}

const common: readonly Filled[] = [
  { table: 'customers', column: 'satisfaction', values: [2, 3] },
  { table: 'factors', column: 'strength', values: [4, 5, 2] },
  { table: 'goals', column: 'baseline', values: [7, 40, 12] },
];
const filledIn = {
  individual: [
    { table: 'competences', column: 'current', values: [4, 2, 3, 2, 5] },
    { table: 'values', column: 'importance', values: [5, 4, 5, 3] },
    { table: 'lifeDomains', column: 'today', values: [7, 5, 4, 3] },
    ...common,
  ],
  team: [{ table: 'people', column: 'hoursPerWeek', values: [20, 18, 16] }, ...common],
} as const satisfies Readonly<Record<string, readonly Filled[]>>;

/** Types into a column from its first row down, the way people do. */
function typeColumn(
  host: Awaited<ReturnType<typeof createHost>>,
  language: Language,
  { table, column, values }: Filled,
): void {
  const shown = host
    .snapshot()
    .sheets.flatMap((sheet) => sheet.tables.map((data) => ({ sheet, data })))
    .find(({ data }) => data.name.toLowerCase() === table.toLowerCase());
  const header = message(language, `column.${table}.${column}` as MessageKey);
  const index = shown?.data.columns.findIndex(({ name }) => name === header) ?? -1;
  if (!shown || index < 0) throw new Error(`No column ${header} in ${table}`);
  values.forEach((value, y) =>
    host.user.type(shown.sheet.name, shown.data.area.top + 1 + y, shown.data.area.left + index, String(value)),
  );
}

function copyOf(file: string, bytes: Uint8Array): ReturnedCopy {
  const read = readReturned(file, bytes, today);
  if (typeof read === 'string') throw new Error(`${file}: ${read}`);
  return read;
}

async function made(name: ReadyTemplateName, language: Language): Promise<Required<Distributed>> {
  const header = ['name', 'project', 'language', 'start'].map((column) =>
    message(language, `roster.column.${column}` as MessageKey),
  );
  const roster = readRoster(
    [
      { line: 1, cells: header },
      { line: 2, cells: ['Ann O’Neil', 'North', language, '2026-12-02'] },
    ],
    language,
  );
  const [one] = [...distribute(roster.entries, await readyTemplateFor(name, language), { today })];
  if (!one?.bytes) throw new Error(JSON.stringify({ roster, one }));
  return { ...one, bytes: one.bytes };
}

(hasLibreOffice ? describe : describe.skip)('what is made of every ready template', () => {
  const parts: PortfolioPart[] = [];

  it.each(cases)(
    '%s in %s comes back with what was filled in, and nothing else',
    async (name, language) => {
      const sent = await made(name, language);
      const before = copyOf(sent.file, sent.bytes);
      const host = await createHost(readXlsx(sent.bytes).workbook, { now: () => new Date(2026, 10, 23, 9) });
      const run = runBatches(connectClient(host).Excel);
      const columns: readonly Filled[] = filledIn[before.settings.variant];
      for (const column of columns) typeColumn(host, language, column);
      const filled = await refresh(run, today);
      const saved = writeXlsx(host.snapshot());
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}-${language}.xlsx`), saved);
      if (hasValidator) expect(await validate(saved)).toEqual([]);

      const returned = await convert(saved, 'xlsx');
      expect(openFile(returned, today).usable).toBe(true);
      const read = decodeWorkbook(readXlsx(returned).workbook);
      expect(read.findings).toEqual([]);
      expect(read.settings).toEqual(filled.settings);
      expect(read.engagement).toEqual(filled.engagement);

      const after = copyOf(`${name}-${language}.xlsx`, returned);
      expect(isAnother(before, after)).toBeUndefined();
      const { theirs, conflicts } = compareCopies(before, after);
      expect(conflicts).toEqual([]);
      const expected = columns.flatMap(({ table, column, values }) =>
        values.flatMap((to, row) => {
          const from = (before.engagement[table][row] as unknown as Readonly<Record<string, unknown>> | undefined)?.[
            column
          ];
          return from === to ? [] : [`${table} ${before.engagement[table][row]?.id} ${column} → ${to}`];
        }),
      );
      const found = theirs.map(
        (one) => `${one.table} ${one.id} ${one.kind === 'changed' ? `${one.column} → ${String(one.to)}` : one.kind}`,
      );
      expect([...found].sort()).toEqual([...expected].sort());
      expect(found.length).toBeGreaterThan(5);
      parts.push(partOf(after.file, returned, today));
    },
    120_000,
  );

  it('is collected with one line each', () => {
    const part = joinParts(parts, today);
    expect(part.unread).toEqual([]);
    expect(part.rows.map(({ file }) => file)).toEqual(
      cases.map(([name, language]) => `${name}-${language}.xlsx`).sort(),
    );
    const sheet = portfolioWorkbook(part, { language: 'en', anonymous: false, linkOf: () => undefined }).sheets[0];
    const table = sheet?.tables[0];
    if (!sheet || !table) throw new Error('The portfolio has no table.');
    expect(table.area.bottom - table.area.top).toBe(cases.length);
    const titles = Array.from({ length: cases.length }, (_, at) =>
      [
        cellAt(sheet, table.area.top + 1 + at, table.area.left),
        cellAt(sheet, table.area.top + 1 + at, table.area.left + 1),
      ]
        .map((cell) => String(cell?.value ?? ''))
        .join(' '),
    );
    expect(titles.filter((title) => title.includes('North') || title.includes('Ann'))).toHaveLength(cases.length);
  });
});
