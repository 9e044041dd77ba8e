// Whether a finding says, means or names what somebody looks for.

import type { Recomputed } from '../../app';
import { FINDINGS, type Finding } from '../../domain';
import { findingText, findingTitle, foldText, type Language } from '../../locales';
import { describePlace } from '../i18n/describePlace';

/** Everything is about nothing in particular. */
export function isAbout(finding: Finding, wanted: string, recomputed: Recomputed, language: Language): boolean {
  const folded = foldText(wanted);
  if (folded === '') return true;
  return foldText(
    [
      findingTitle(language, finding.code),
      findingText(language, finding, FINDINGS[finding.code].params),
      describePlace(finding.place, recomputed, language),
    ].join(' '),
  ).includes(folded);
}
