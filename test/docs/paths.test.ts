// What the papers of the repository say where something lies: it lies there.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(__dirname, '../..');

/** A path in code marks, from the top; and where a link leads that stays in the repository. */
const named = /`((?:src|packages|test|scripts|bench|assets|docs)\/[^`\s]*)`/g;
const link = /\]\(([^)#:\s]+)(?:#[^)]*)?\)/g;

/** Paths that a page names and that are not there; patterns and placeholders are no paths. */
function missingIn(page: string, text: string): readonly string[] {
  const paths = [...text.matchAll(named)].map(([, path = '']) => path).filter((path) => !/[*{<…]/.test(path));
  const links = [...text.matchAll(link)].map(([, path = '']) => join(dirname(page), path));
  return [...paths, ...links].map((path) => normalize(path)).filter((path) => !existsSync(join(root, path)));
}

it('knows a path that is not there from one that is', () => {
  expect(
    missingIn('bench/a.md', 'in `src/app` and `src/nowhere`, see [it](../README.md#top) and [that](gone.md)'),
  ).toEqual(['src/nowhere', 'bench/gone.md']);
});

it('finds everything that the papers name', () => {
  const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const wrong = pages.flatMap((page) =>
    missingIn(page, readFileSync(join(root, page), 'utf8')).map((path) => `${page}: ${path}`),
  );
  expect(wrong).toEqual([]);
});
