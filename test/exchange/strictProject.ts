// A strict reader of Project XML that shares nothing with ours but the tokenizer: it takes only what the schema allows.

import { SaxesParser } from 'saxes';
import { PROJECT, type Kind, type Sequence } from './projectSchema';

export interface Node {
  readonly name: string;
  readonly children: readonly Node[];
  readonly text: string;
}

const forms: Readonly<Record<Kind, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^[01]$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  time: /^\d\d:\d\d:\d\d$/,
  duration: /^PT\d+H\d+M\d+S$/,
  float: /^\d+(\.\d+)?$/,
  text: /^[^]*$/,
};

/** The tree, and what the schema does not allow, each with its path. */
export function readStrictly(xml: string): { readonly root: Node; readonly violations: readonly string[] } {
  const violations: string[] = [];
  const path: { name: string; children: Node[]; text: string }[] = [{ name: '', children: [], text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== 'http://schemas.microsoft.com/project') violations.push(`${local} is in another namespace`);
    if (Object.keys(attributes).some((name) => name !== 'xmlns')) violations.push(`${local} has attributes`);
    const node = { name: local, children: [], text: '' };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('text', (text) => {
    const node = path.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  const root = path[0]?.children[0] ?? { name: '', children: [], text: '' };
  if (root.name !== 'Project') violations.push(`root ${root.name}`);
  check(root, PROJECT, 'Project', violations);
  return { root, violations };
}

/** The text at a path of names below a node; undefined where there is none. */
export function at(node: Node | undefined, ...names: readonly string[]): string | undefined {
  return names.reduce<Node | undefined>((one, name) => one?.children.find((child) => child.name === name), node)?.text;
}

/** All children of that name of the list of that name. */
export function all(root: Node, list: string, name: string): readonly Node[] {
  return root.children.find((one) => one.name === list)?.children.filter((one) => one.name === name) ?? [];
}

function check(node: Node, sequence: Sequence, path: string, violations: string[]): void {
  const order = Object.keys(sequence);
  let last = -1;
  for (const child of node.children) {
    const place = order.indexOf(child.name);
    const rule = sequence[child.name];
    const here = `${path}/${child.name}`;
    if (!rule || place < 0) violations.push(`${here} is unknown`);
    else if (place < last) violations.push(`${here} stands too late`);
    else if (typeof rule === 'string') {
      if (place === last) violations.push(`${here} stands twice`);
      if (child.children.length > 0 || !forms[rule].test(child.text)) violations.push(`${here} holds ${child.text}`);
    } else if (isMany(rule)) check(child, rule.many, here, violations);
    else {
      if (place === last) violations.push(`${here} stands twice`);
      check(child, rule, here, violations);
    }
    last = Math.max(last, place);
  }
}

function isMany(rule: Sequence | { readonly many: Sequence }): rule is { readonly many: Sequence } {
  return 'many' in rule;
}
