// Titles and the type of a chart's texts: quiet grey, the title a little larger.

import { element } from '../xml/element';
import { escapeText } from '../xml/escape';

const ink = '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>';

/** A title; each line of the text is a paragraph. Sizes in points. */
export function title(text: string, size: number, bold: boolean): string {
  const paragraphs = text.split('\n').map((line) => {
    const run =
      line === ''
        ? ''
        : `<a:r>${element('a:rPr', { lang: 'en-US', sz: size * 100, b: bold }, ink)}<a:t>${escapeText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${element('a:defRPr', { sz: size * 100, b: bold }, ink)}</a:pPr>${run}</a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Type of axis labels, legend and data labels. */
export function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${element('a:defRPr', { sz: size * 100 }, ink)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
