// Whatever cites a page of docs/ cites a page and a heading that are there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const places = ['src', 'test', 'packages', 'scripts', 'bench', 'docs', 'README.md'];

/** A page, and the headings cited of it: a path below docs, then each heading in quotes. Lines of prose and of comments may break anywhere in it. */
const citation = /\b(docs\/[\w./-]+\.md)((?:,\s+(?:\* |\/\/ )?"[^"]{1,100}")*)/g;

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (/\.(?:[cm]?[jt]sx?|md|html|css)$/.test(path)) return [path];
  if (/\.[a-z]+$/.test(path)) return [];
  return readdirSync(path).flatMap((name) => (name === 'node_modules' ? [] : filesIn(join(path, name))));
}

/** As people read them: without the signs of code. */
function headingsOf(page: string): ReadonlySet<string> {
  return new Set(
    [...readFileSync(join(root, page), 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
      heading.replaceAll('`', '').trim(),
    ),
  );
}

/** What is cited in a text and is not there. */
function wrongIn(text: string): readonly string[] {
  return [...text.matchAll(citation)].flatMap(([, page = '', cited = '']) => {
    if (!existsSync(join(root, page))) return [page];
    const headings = cited === '' ? new Set<string>() : headingsOf(page);
    const named = [...cited.matchAll(/"([^"]+)"/g)].map(([, heading = '']) =>
      heading.replaceAll(/\s+(?:\* |\/\/ )?/g, ' '),
    );
    return named.flatMap((heading) => (headings.has(heading) ? [] : [`${page}, "${heading}"`]));
  });
}

it('names what is not there', () => {
  const page = ['docs', 'method.md'].join('/');
  expect(wrongIn(`Source: ${page}, "Fit" (own).`)).toEqual([]);
  expect(wrongIn(`See ${page}, "Fit", "Luck", and ${page}x.`)).toEqual([`${page}, "Luck"`]);
  expect(wrongIn(`See ${page},\n * "Life\n * balance", "Life\nluck".`)).toEqual([`${page}, "Life luck"`]);
  expect(wrongIn(`See ${['docs', 'magic.md'].join('/')}, "Fit".`)).toEqual([['docs', 'magic.md'].join('/')]);
});

it('finds every page and heading that is cited', () => {
  const wrong = places
    .flatMap((place) => filesIn(join(root, place)))
    .flatMap((file) => wrongIn(readFileSync(file, 'utf8')).map((one) => `${relative(root, file)}: ${one}`));
  expect(wrong).toEqual([]);
});
