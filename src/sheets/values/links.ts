// Dependencies as people type them in one cell: "A3, A4FS+2, A5SS-1".

import { CHOICES, type Link } from '../../domain';

/** "A3" is finish to start without lag; types other than FS and lags are written out, and FS where the id itself ends as a type or a lag does. */
export function writeLinks(links: readonly Link[]): string {
  return links
    .map(
      ({ action, type, lag }) =>
        `${action}${type === 'FS' && lag === 0 && isPlain(action) ? '' : type}${lag === 0 ? '' : lag > 0 ? `+${lag}` : lag}`,
    )
    .join(', ');
}

function isPlain(action: string): boolean {
  return parseLinks(action).links[0]?.action === action;
}

/** The links a text names, and what of it could not be read. "A4 FS + 2 d" and "A4+2" are understood. */
export function parseLinks(text: string): { readonly links: readonly Link[]; readonly unread: readonly string[] } {
  const links: Link[] = [];
  const unread: string[] = [];
  for (const part of text
    .split(/[,;\n]/)
    .map((piece) => piece.trim().replaceAll(/\s+/g, ' '))
    .filter((piece) => piece !== '')) {
    const match = /^(.+?) ?(FS|SS|FF|SF)? ?(?:([+-]) ?(\d+) ?(?:d|j|days?|jours?)?)?$/i.exec(part);
    const type = CHOICES.link.find((name) => name === (match?.[2] ?? 'FS').toUpperCase());
    const lag = match?.[3] === '-' ? 0 - Number(match[4]) : Number(match?.[4] ?? 0);
    if (!match?.[1] || !type || !Number.isFinite(lag)) unread.push(part);
    else links.push({ action: match[1].trim(), type, lag });
  }
  return { links, unread };
}
