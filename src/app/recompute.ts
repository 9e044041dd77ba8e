// What a workbook means and what has to change in it: pure, the same for Excel and for files.

import { analyse, type Analysis, type Day, type Engagement, type Finding, type Settings, type TableName } from '../domain';
import type { Language } from '../locales';
import { assignIds, assumeDrawn, computeWorkbook, decodeWorkbook, formulaFindings, hasSheet, missingParts, type DecodedWorkbook } from '../sheets';
import { diffWorkbooks, type Edit, type WorkbookData } from '../workbook';

export interface Recomputed {
  /** False where the workbook has none of our tables, or a newer version made it: then nothing may be written. */
  readonly usable: boolean;
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** What reading found, and what the method says; accepted ones included. */
  readonly findings: readonly Finding[];
  readonly located: DecodedWorkbook['located'];
  /** The ids given so far, as the Settings sheet keeps them. */
  readonly lastIds: string;
  readonly before: WorkbookData;
  readonly after: WorkbookData;
  readonly edits: readonly Edit[];
}

/**
 * Decodes, analyses and computes. `source` says what was read: from Excel, tables and little else, with formulas that Excel calculates; from a file, everything,
 * with formulas nobody calculates until it is opened.
 */
export function recompute(read: WorkbookData, today: Day, source: 'excel' | 'file'): Recomputed {
  const decoded = decodeWorkbook(read);
  const { language, settings, located } = decoded;
  const { engagement, lastIds } = assignIds(decoded.engagement, decoded.lastIds, withoutIds(located));
  const analysis = analyse(engagement, settings, today);
  const newer = decoded.findings.some(({ code }) => code === 'workbook.newer');
  const usable = decoded.isOurs && !newer;
  const context = { language, engagement, settings, analysis };
  const before = source === 'excel' ? assumeDrawn(read, located, context) : read;
  const after = usable ? computeWorkbook(before, located, context, { calculation: source, lastIds }) : before;
  return {
    usable,
    language,
    engagement,
    settings,
    analysis,
    findings: [...decoded.findings, ...(usable ? [...missingParts(after, located, context), ...formulaFindings(located, context)] : []), ...analysis.findings].filter(({ place }) => hasSheet(place)),
    located,
    lastIds,
    before,
    after,
    edits: usable ? diffWorkbooks(before, after) : [],
  };
}

/** Tables whose ids have no column to stand in. */
function withoutIds({ tables }: DecodedWorkbook['located']): ReadonlySet<TableName> {
  return new Set([...tables.values()].flatMap(({ definition, columns }) => (definition.kind === 'input' && !columns.has('id') ? [definition.table] : [])));
}
