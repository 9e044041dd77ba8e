// Who saved a file last, and when, as far as the file says.

import { instantOf } from '../xml/instantOf';
import { child } from '../xml/XmlNode';
import type { PackageReader, Relationship } from './PackageReader';

export interface Origin {
  /** As the program that saved it knew the person. */
  readonly by?: string;
  /** An instant, as "2026-11-24T09:30:00.000Z". */
  readonly at?: string;
}

/** Nothing where the file does not say, or says no date. Source: ECMA-376 Part 2, core properties. */
export function readOrigin(file: PackageReader, links: readonly Relationship[]): Origin {
  const path = links.find(({ type, external }) => type === 'core-properties' && !external)?.target;
  const core = path === undefined ? undefined : file.tree(path);
  const by = child(core, 'lastModifiedBy')?.text.trim();
  const at = instantOf(child(core, 'modified')?.text);
  return { ...(by ? { by } : {}), ...(at !== undefined && { at }) };
}
