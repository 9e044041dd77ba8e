// The section "Platforms" of docs/excel.md, between two marks; what stands around it is written by hand.

import { matrixMarkdown } from './table';

const [begin, end] = ['<!-- platforms: written by scripts/platforms.mjs -->', '<!-- platforms: end -->'];

/** The document with the section as it has to be. Throws where the marks are missing. */
export function withSection(document: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/excel.md needs the lines "${begin}" and "${end}".`);
  return `${document.slice(0, from)}${begin}\n\n${matrixMarkdown()}\n\n${document.slice(to)}`;
}
