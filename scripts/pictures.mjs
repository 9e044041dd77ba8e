// `node scripts/pictures.mjs`: prints the sheets of the examples through LibreOffice and keeps a picture of the first page of each in docs/pictures/sheets.
// The answers of a portfolio go to docs/pictures/portfolio-answers.png. A folder as argument takes the pictures instead; `--all` draws every sheet of every example in both languages, every page of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { palettePng } from './pictures/palettePng.mjs';
import { root } from './setup/root.mjs';
import { giveUp, say } from './setup/say.mjs';
import './typescript/register.mjs';

const { joinParts, newWorkbook, openFile, partOf, portfolioWorkbook, saveFile, takeOver, EXAMPLES } =
  await import('../src/app/index.ts');
const { loadEverything, message, LANGUAGES } = await import('../src/locales/index.ts');
await loadEverything();
const { SHEETS } = await import('../src/sheets/index.ts');
const { writeXlsx } = await import('../packages/xlsx/src/index.ts');

/** The day on which the examples are told, so that the same sheets give the same pictures. */
const today = '2026-11-23';
const dotsPerInch = '88';

const everything = process.argv.includes('--all');
const wished = process.argv.slice(2).find((one) => !one.startsWith('--'));
const folder = wished ?? join(root, 'docs', 'pictures', 'sheets');
const chosen = [
  { example: 'headOfCustomerService', language: 'en', keys: undefined },
  { example: 'hospitalAdmissions', language: 'en', keys: ['auditTeam', 'teamAnswers', 'roles', 'dashboard'] },
  {
    example: 'headOfCustomerService',
    language: 'fr',
    keys: ['guide', 'auditCoachee', 'goals', 'timeline', 'indicatorCharts', 'dashboard'],
  },
];
const sets = everything
  ? Object.keys(EXAMPLES).flatMap((example) => LANGUAGES.map((language) => ({ example, language, keys: undefined })))
  : chosen;

const work = mkdtempSync(join(tmpdir(), 'coachbook-pictures-'));
try {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const { example, language, keys } of sets) {
    const pages = print(newWorkbook({ language, content: example, today }), `${example}-${language}`);
    for (const { key, name } of SHEETS) {
      const own = pages.flatMap((sheet, index) => (sheet === message(language, name) ? [index + 1] : []));
      if (own.length === 0 || (keys && !keys.includes(key))) continue;
      for (const [at, page] of (everything ? own : own.slice(0, 1)).entries()) {
        writeFileSync(
          join(folder, `${[language, example, key, ...(at > 0 ? [at + 1] : [])].join('-')}.png`),
          picture(`${example}-${language}`, page),
        );
        count += 1;
      }
    }
  }
  if (!everything) {
    const pages = print(manyAnswers(), 'portfolio');
    writeFileSync(
      join(wished ?? join(folder, '..'), 'portfolio-answers.png'),
      picture('portfolio', pages.indexOf(message('en', 'portfolio.questions.name')) + 1),
    );
    count += 1;
  }
  say(`${count} pictures written to ${folder}.`);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
  giveUp(
    'The pictures need LibreOffice (soffice) and Poppler (pdftoppm, pdftotext).',
    'Install them and run this command again.',
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A portfolio of a dozen people who answered differently, and of a team. */
function manyAnswers() {
  const example = openFile(
    saveFile({ after: newWorkbook({ language: 'en', content: 'headOfCustomerService', today }) }),
    today,
  );
  const shifts = [-2, -1, 0, 0, 1, 1];
  const rated = [
    ['competences', 'current', 5],
    ['values', 'livedToday', 5],
    ['lifeDomains', 'today', 10],
  ];
  const people = Array.from({ length: 12 }, (_, person) =>
    takeOver(
      example,
      rated.flatMap(([table, column, top]) =>
        example.engagement[table].flatMap((row, at) => {
          const from = row[column];
          if (typeof from !== 'number') return [];
          const to = Math.max(1, Math.min(top, from + shifts[(person * 5 + at * 7) % shifts.length] * (top / 5)));
          return to === from ? [] : [{ kind: 'changed', table, id: row.id, column, from, to }];
        }),
      ),
      today,
    ),
  );
  const workbooks = [...people, newWorkbook({ language: 'en', content: 'hospitalAdmissions', today })];
  const part = joinParts(
    workbooks.map((workbook, at) => partOf(`${at + 1}.xlsx`, saveFile({ after: workbook }), today)),
    today,
  );
  return portfolioWorkbook(part, { language: 'en', anonymous: false, linkOf: () => undefined });
}

/** Prints a workbook; answers the sheet each page belongs to, as its footer says. */
function print(workbook, name) {
  const [xlsx, pdf] = [join(work, `${name}.xlsx`), join(work, `${name}.pdf`)];
  writeFileSync(xlsx, writeXlsx(workbook));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      work,
      xlsx,
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e8 }).toString();
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .trimEnd()
        .split('\n')
        .at(-1)
        .split(/\s{2,}/)
        .find((part) => names.has(part.trim()))
        ?.trim(),
    );
}

function picture(name, page) {
  const out = join(work, 'page');
  execFileSync('pdftoppm', [
    '-r',
    dotsPerInch,
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    join(work, `${name}.pdf`),
    out,
  ]);
  return palettePng(readFileSync(`${out}.ppm`));
}
