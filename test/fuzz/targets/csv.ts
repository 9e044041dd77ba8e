// CSV files and archives of them: our own ones changed, and lines with headings of ours over anything.

import { strFromU8 } from 'fflate';
import { exportCsv } from '../../../src/app/exchange';
import { columnsOf, TABLES } from '../../../src/domain';
import { readCsv, writeCsv, dialectOf, zipFiles, type NamedFile } from '../../../src/exchange';
import { LANGUAGES, message, type MessageKey } from '../../../src/locales';
import { openExample } from '../../../src/app/examples';
import { smallOpened } from '../books';
import { checkImport } from '../checkImport';
import { demandEqual } from '../checkWorkbook';
import { orRefused, outcomeOf } from '../outcome';
import { mutateBytes } from '../mutateFile';
import { bytesOf, mutateText } from '../mutateText';
import { INHERITED, type Random } from '../Random';
import type { Target } from '../Target';

const engagements = ['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const;
const exported = new Map<string, readonly NamedFile[]>();

function ours(random: Random): readonly NamedFile[] {
  const [name, language] = [random.pick([...engagements, 'small'] as const), random.pick(LANGUAGES)];
  const known = exported.get(name + language);
  if (known) return known;
  const files = exportCsv({
    engagement: name === 'small' ? smallOpened().engagement : openExample(name).engagement,
    language,
  });
  exported.set(name + language, files);
  return files;
}

/** Headings of one of our tables, some of them missing, doubled or others, over lines of anything. */
function anyLines(random: Random): string {
  const [table, language] = [random.pick(TABLES), random.pick(LANGUAGES)];
  const headings = ['id', ...columnsOf(table).map(([column]) => column)]
    .filter(() => random.chance(0.8))
    .map((column) =>
      random.chance(0.05) ? random.text() : message(language, `column.${table}.${column}` as MessageKey),
    );
  return writeCsv(
    [
      headings,
      ...random.some(8, () =>
        headings.map(() =>
          random.chance(0.3)
            ? random.text()
            : random.pick(['', 'G1', 'P1', 'A1', 'Ann', '12,5', '1.234,5', '2026-11-23', '3/4/26', 'x', '1', '-2']),
        ),
      ),
    ],
    dialectOf(language),
  );
}

/** What is read is written, below headings that tell the separator, and read as the same. */
function checkRead(bytes: Uint8Array, random: Random): void {
  const rows = orRefused(() => readCsv(bytes))?.records.map(({ cells }) => cells);
  if (!rows) return;
  const headed = [['a', 'b', 'c'], ...rows];
  demandEqual(
    headed,
    readCsv(new TextEncoder().encode(writeCsv(headed, dialectOf(random.pick(LANGUAGES))))).records.map(
      ({ cells }) => cells,
    ),
    'A CSV file that was written is read as another',
  );
}

export const csv: Target = {
  title: 'rows (.csv, .zip)',
  rounds: 3000,
  sampled: 30,
  seconds: 5,
  round: (random) => {
    const way = random.next();
    const files = ours(random);
    if (way < 0.2) return outcomeOf(checkImport('all.zip', mutateBytes(zipFiles(files), random), random));
    if (way < 0.4)
      return outcomeOf(
        checkImport(
          'all.zip',
          zipFiles(
            files.map(({ name, bytes }) => ({
              name: random.chance(0.05) ? `${random.pick(INHERITED)}.csv` : name,
              bytes: random.chance(0.3) ? bytesOf(mutateText(strFromU8(bytes), random), random) : bytes,
            })),
          ),
          random,
        ),
      );
    const bytes =
      way < 0.7
        ? bytesOf(mutateText(strFromU8(random.pick(files).bytes), random), random)
        : bytesOf(anyLines(random), random);
    checkRead(bytes, random);
    const choices = random.chance(0.2)
      ? { table: random.pick(TABLES), map: { [random.text()]: random.pick(['name', '-', 'id', ...INHERITED]) } }
      : {};
    return outcomeOf(checkImport(`${random.text()}.csv`, bytes, random, choices));
  },
};
