// Where people made a sheet's printed pages begin. Breaks that a program put there to fit the paper are its own affair.

import { child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';

/** Zero-based rows, in order: a break stands after the row that its id counts from 1. */
export function readPageBreaks(root: XmlNode): readonly number[] {
  const rows = childrenNamed(child(root, 'rowBreaks'), 'brk').filter((node) => flag(node, 'man')).map((node) => number(node, 'id') ?? 0);
  return [...new Set(rows.filter((row) => row > 0))].sort((a, b) => a - b);
}
