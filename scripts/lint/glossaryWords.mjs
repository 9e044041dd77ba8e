// The rule `glossary/words`: no name of code uses a word that docs/glossary.md has replaced ("No longer used"), alone or as a part of a longer name.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../setup/root.mjs';

/** Rows of the glossary's last table: old word -> what to say. A word may have several parts, as takeBack. */
export function replacedWords(glossary) {
  const [, section = ''] = glossary.split(/^## No longer used$/m);
  return new Map(
    [...section.matchAll(/^\| ([A-Za-z, ]+?) +\| (.+?) +\|$/gm)]
      .filter(([, old]) => old !== 'word')
      .flatMap(([, old, say]) => old.split(', ').map((word) => [partsOf(word).join(' '), say])),
  );
}

/** takeBackAll -> take, back, all. */
function partsOf(name) {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((part) => part.toLowerCase());
}

/** What to say instead of a name's first replaced word; undefined where it has none. */
export function replacementFor(name, words) {
  const spaced = ` ${partsOf(name).join(' ')} `;
  for (const [old, say] of words) if (spaced.includes(` ${old} `)) return { old, say };
  return undefined;
}

const words = replacedWords(readFileSync(join(root, 'docs', 'glossary.md'), 'utf8'));

export const glossaryWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { replaced: '"{{name}}": the glossary no longer uses "{{old}}"; say {{say}}.' },
  },
  create(context) {
    const check = (node, name) => {
      const found = replacementFor(name, words);
      if (found) context.report({ node, messageId: 'replaced', data: { name, ...found } });
    };
    /** Names that are given here, not those that are used: they were given elsewhere, perhaps by somebody else. */
    const isDeclared = ({ type, id, key, params, local }, node) =>
      (/Declar|FunctionExpression|TSEnumMember/.test(type) && (id === node || params?.includes(node))) ||
      (/^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(type) &&
        key === node) ||
      (type === 'ImportSpecifier' && local === node) ||
      (type === 'ArrowFunctionExpression' && params.includes(node));
    return {
      Program: (node) => check(node, basename(context.filename).split('.')[0]),
      Identifier: (node) => {
        if (isDeclared(node.parent, node)) check(node, node.name);
      },
    };
  },
};
