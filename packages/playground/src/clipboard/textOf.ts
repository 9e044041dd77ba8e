// The text of copied HTML as a cell takes it.

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);

/** Elements nothing of which is shown. */
const SILENT = new Set([
  'head',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
  'comment',
  'iframe',
  'object',
  'svg',
  'select',
  'textarea',
]);

const endOfBlock = '\v';

/** Line breaks and blocks become lines; the page's own line ends and runs of spaces are single spaces. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node, isKept: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE)
      parts.push(isKept ? (node.textContent ?? '') : (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (!(node instanceof Element) || SILENT.has(node.localName)) return;
    if (node.localName === 'br') return void parts.push('\n');
    const isBlock = node !== element && BLOCKS.has(node.localName);
    const keeps = isKept || node.localName === 'pre' || /white-space\s*:\s*pre/i.test(node.getAttribute('style') ?? '');
    if (isBlock) parts.push(endOfBlock);
    else if (node.localName === 'td' || node.localName === 'th') parts.push(' ');
    for (const child of node.childNodes) walk(child, keeps);
    if (isBlock) parts.push(endOfBlock);
  };
  walk(element, false);
  return parts
    .join('')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/\s*\v[\s\v]*/g, '\n')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}
