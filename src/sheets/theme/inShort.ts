// What several findings say, short enough for one cell.

import type { Finding, Severity } from '../../domain';
import { findingTitle, type Language } from '../../locales';
import { severitySign } from './severitySign';

const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];

/** "▲ Nobody asked or told · By when?", the most serious first; null where there is nothing to say. */
export function inShort(findings: readonly Finding[], language: Language): string | null {
  const [first, ...others] = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  if (!first) return null;
  const titles = new Set([first, ...others].map(({ code }) => findingTitle(language, code)));
  return `${severitySign(first.severity, language)} ${[...titles].join(' · ')}`;
}
