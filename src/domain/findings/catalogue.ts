// Every finding there is: its code, severity and the facts its message may use. The words live in the locales, one per code.
import { auditFindings } from './codes/audit';
import { cellFindings } from './codes/cells';
import { gateFindings } from './codes/gates';
import { goalFindings } from './codes/goals';
import { planFindings } from './codes/plan';
import { structureFindings } from './codes/structure';
import { workbookFindings } from './codes/workbook';

/** The catalogue. Codes are stable: tests, locales and acceptances name them. */
export const FINDINGS = {
  ...cellFindings,
  ...workbookFindings,
  ...auditFindings,
  ...goalFindings,
  ...structureFindings,
  ...planFindings,
  ...gateFindings,
} as const;

export type FindingCode = keyof typeof FINDINGS;

/** All codes as a list. */
export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];
