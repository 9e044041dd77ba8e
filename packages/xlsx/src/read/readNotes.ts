// Notes; conversations (threaded comments) are named as lost, and the notes Excel keeps in their place are left out.

import { type NoteData, parseArea } from '@coachbook/workbook';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, descendants, number, type XmlNode } from '../xml/XmlNode';

export function readNotes(root: XmlNode | undefined): readonly NoteData[] {
  const authors = childrenNamed(child(root, 'authors'), 'author').map((node) => unescapeXString(node.text));
  return childrenNamed(child(root, 'commentList'), 'comment').flatMap((node): readonly NoteData[] => {
    const area = parseArea(attribute(node, 'ref') ?? '');
    const author = authors[number(node, 'authorId') ?? 0] ?? '';
    if (!area || author.startsWith('tc={')) return [];
    const text = descendants(child(node, 'text'), 't')
      .map((each) => each.text)
      .join('');
    return [{ row: area.top, column: area.left, author, text: unescapeXString(text) }];
  });
}
