// Dependencies as people type them in one cell: "A3, A4FS+2, A5SS-1".

import { CHOICES, type Link } from '../../domain';

/** "A3" is finish to start without lag; types other than FS and lags are written out. */
export function writeLinks(links: readonly Link[]): string {
  return links.map(({ action, type, lag }) => `${action}${type === 'FS' && lag === 0 ? '' : type}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`).join(', ');
}

/** The links a text names, and what of it could not be read. "A4 FS + 2 d" and "A4+2" are understood. */
export function parseLinks(text: string): { readonly links: readonly Link[]; readonly unread: readonly string[] } {
  const links: Link[] = [];
  const unread: string[] = [];
  for (const part of text.split(/[,;\n]/).map((piece) => piece.trim().replaceAll(/\s+/g, ' ')).filter((piece) => piece !== '')) {
    const match = /^(.+?) ?(FS|SS|FF|SF)? ?(?:([+-]) ?(\d+) ?(?:d|j|days?|jours?)?)?$/i.exec(part);
    const type = CHOICES.link.find((name) => name === (match?.[2] ?? 'FS').toUpperCase());
    if (!match?.[1] || !type) unread.push(part);
    else links.push({ action: match[1].trim(), type, lag: match[4] === undefined ? 0 : Number(match[4]) * (match[3] === '-' ? -1 : 1) });
  }
  return { links, unread };
}
