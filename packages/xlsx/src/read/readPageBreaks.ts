// Where people made a sheet's printed pages begin. Breaks that a program put there to fit the paper are its own affair.

import type { SheetData } from '@coachbook/workbook';
import { child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';

export function readPageBreaks(root: XmlNode): Pick<SheetData, 'pageBreaks' | 'columnBreaks'> {
  const [rows, columns] = [breaks(child(root, 'rowBreaks')), breaks(child(root, 'colBreaks'))];
  return { ...(rows.length > 0 && { pageBreaks: rows }), ...(columns.length > 0 && { columnBreaks: columns }) };
}

/** Zero-based, in order: a break stands after the row or column that its id counts from 1. */
function breaks(list: XmlNode | undefined): readonly number[] {
  const at = childrenNamed(list, 'brk')
    .filter((node) => flag(node, 'man'))
    .map((node) => number(node, 'id') ?? 0);
  return [...new Set(at.filter((id) => id > 0))].sort((a, b) => a - b);
}
