// How serious a finding is, as the sign of a status: late, at risk, or merely open.

import type { Severity } from '../../domain';
import { message, type Language } from '../../locales';

const STATUS = { error: 'late', warning: 'atRisk', advice: 'notStarted' } as const satisfies Readonly<
  Record<Severity, string>
>;

export function severitySign(severity: Severity, language: Language): string {
  return message(language, `status.${STATUS[severity]}.sign`);
}
