// Notes: their texts in one part, and in another, of an older markup, the yellow boxes Excel needs to show them.

import { cellAddress, type NoteData } from '@coachbook/workbook';
import { relationTypes, spreadsheet } from '../vocabulary/namespaces';
import { element, xmlHeader } from '../xml/element';
import { escapeXString } from '../xml/escape';
import type { Relationships } from './Relationships';
import { stringElement } from './StringTable';
import type { WriteContext } from './WriteContext';

const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Writes both parts and returns the sheet's element that refers to them; nothing without notes. */
export function notes(list: readonly NoteData[], context: WriteContext, links: Relationships): string {
  if (list.length === 0) return '';
  const number = ++context.counts.comments;
  const authors = [...new Set(list.map(({ author }) => author))];
  const entries = list.map((note) =>
    element(
      'comment',
      { ref: cellAddress(note.row, note.column), authorId: authors.indexOf(note.author) },
      `<text>${stringElement(note.text)}</text>`,
    ),
  );
  const content =
    element('authors', {}, authors.map((author) => `<author>${escapeXString(author)}</author>`).join('')) +
    element('commentList', {}, entries.join(''));
  context.file.part(`xl/comments${number}.xml`, 'comments', [
    xmlHeader + element('comments', { xmlns: spreadsheet }, content),
  ]);
  context.file.partByExtension(`xl/drawings/vmlDrawing${number}.vml`, vmlType, boxes(list, number));
  links.add(relationTypes.comments, `/xl/comments${number}.xml`);
  return element('legacyDrawing', {
    'r:id': links.add(relationTypes.vmlDrawing, `/xl/drawings/vmlDrawing${number}.vml`),
  });
}

function boxes(list: readonly NoteData[], number: number): string {
  const shapes = list.map(({ row, column, text }, index) => {
    const lines = Math.min(
      20,
      Math.max(
        4,
        text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 32), 0),
      ),
    );
    return (
      `<v:shape id="_x0000_s${number * 1024 + index + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 4}, 15, ${Math.max(0, row - 1) + lines}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}
