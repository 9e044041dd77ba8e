// F25: what old WebKit cannot read, or does not have, is refused by lint in what runs in the pane.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A text that stands in no file has no types to be read. */
const withoutTypes = [
  '--parser-options=project:false',
  ...[
    'no-floating-promises',
    'no-misused-promises',
    'await-thenable',
    'switch-exhaustiveness-check',
    'no-unnecessary-type-assertion',
  ].flatMap((rule) => ['--rule', `@typescript-eslint/${rule}: off`]),
];

/** Messages of lint about a file that would stand at that path. */
function lint(path: string, text: string): readonly string[] {
  const run = (): string => {
    try {
      return execFileSync(
        process.execPath,
        [
          join(root, 'node_modules', 'eslint', 'bin', 'eslint.js'),
          '--stdin',
          '--stdin-filename',
          path,
          '--format',
          'json',
          ...withoutTypes,
        ],
        { cwd: root, input: text, encoding: 'utf8' },
      );
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  };
  const [file] = JSON.parse(run()) as readonly { readonly messages: readonly { readonly ruleId: string | null }[] }[];
  return file?.messages.flatMap(({ ruleId }) => (ruleId === null ? [] : [ruleId])) ?? [];
}

const tooNew = [
  'export const lone = /(?<![a-z])x/;',
  'export const lone = new RegExp(`(?<=a)${String(1)}`);',
  'export const lone = new RegExp("(?<=a)b");',
  'export const sorted = [2, 1].toSorted();',
  'export const groups = Object.groupBy([1], String);',
].join('\n');

it('look-behind and methods of newer engines are refused in the pane, and allowed beside it', () => {
  expect(lint('src/domain/example.ts', tooNew).filter((rule) => rule === 'no-restricted-syntax')).toHaveLength(5);
  expect(lint('src/cli/example.ts', tooNew)).toEqual([]);
});
