// What a workbook means and what has to change in it: pure, the same for Excel and for files.

import { diffWorkbooks, type Edit, type WorkbookData } from '@coachbook/workbook';
import {
  analyse,
  type Analysis,
  type Day,
  type Engagement,
  type Finding,
  type Settings,
  type TableName,
} from '../domain';
import type { Language } from '../locales';
import {
  assignIds,
  assumeDrawn,
  computeWorkbook,
  decodeWorkbook,
  formulaFindings,
  missingParts,
  type DecodedWorkbook,
  type GivenId,
} from '../sheets';

export interface Interpreted {
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
  /** Those of rows whose cells are still blank. */
  readonly givenIds: readonly GivenId[];
}

/** With everything computed, and not what leads there. */
export interface Computed extends Interpreted {
  readonly before: WorkbookData;
  readonly after: WorkbookData;
}

export interface Recomputed extends Computed {
  readonly edits: readonly Edit[];
}

/** Decodes and analyses: all that is needed of a workbook nobody is going to write. */
export function interpret(read: WorkbookData, today: Day, givenIds?: readonly GivenId[]): Interpreted {
  return atOnce(interpreting(read, today, givenIds));
}

/**
 * Understands and computes. `source` says what was read: from Excel, tables and little else, with formulas that Excel calculates; from a file, everything,
 * with formulas nobody calculates until it is opened.
 */
export function recompute(read: WorkbookData, today: Day, source: 'excel' | 'file', known: Known = {}): Recomputed {
  return atOnce(recomputing(read, today, source, known));
}

/** The same of a workbook from a file, for whoever writes it whole: of a large one, finding the edits takes as long as computing it. */
export function computeFile(read: WorkbookData, today: Day): Computed {
  return atOnce(computing(read, today, 'file', {}));
}

interface Known {
  /** What the edits lead from, where that is something else. */
  readonly from?: WorkbookData;
  /** Given by the reading before, see assignIds. */
  readonly givenIds?: readonly GivenId[] | undefined;
}

/** What `recompute` answers of a workbook read from Excel, in parts: `before` is awaited before each of them, so that people can go on typing; what it throws ends the work. */
export async function recomputeInParts(
  read: WorkbookData,
  today: Day,
  before: () => Promise<void>,
  givenIds?: readonly GivenId[],
): Promise<Recomputed> {
  const parts = recomputing(read, today, 'excel', { givenIds });
  for (;;) {
    await before();
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/** Work in parts; it may be left where it yields. */
type InParts<T> = Generator<undefined, T>;

function atOnce<T>(parts: InParts<T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

function* interpreting(read: WorkbookData, today: Day, before: readonly GivenId[] | undefined): InParts<Interpreted> {
  const decoded = decodeWorkbook(read);
  yield;
  const { language, settings, located } = decoded;
  const { engagement, lastIds, givenIds } = assignIds(decoded.engagement, decoded.lastIds, withoutIds(located), before);
  const analysis = analyse(engagement, settings, today);
  const newer = decoded.findings.some(({ code }) => code === 'workbook.newer');
  const findings = [...decoded.findings, ...analysis.findings];
  return {
    usable: decoded.isOurs && !newer,
    language,
    engagement,
    settings,
    analysis,
    findings,
    located,
    lastIds,
    givenIds,
  };
}

function* recomputing(read: WorkbookData, today: Day, source: 'excel' | 'file', known: Known): InParts<Recomputed> {
  const computed = yield* computing(read, today, source, known);
  yield;
  const { before, after } = computed;
  return { ...computed, edits: before === after ? [] : diffWorkbooks(before, after) };
}

function* computing(
  read: WorkbookData,
  today: Day,
  source: 'excel' | 'file',
  { from, givenIds }: Known,
): InParts<Computed> {
  const interpreted = yield* interpreting(read, today, givenIds);
  yield;
  const { usable, located, lastIds } = interpreted;
  // Without all tables and columns, formulas have nothing to go by.
  const isWhole = !interpreted.findings.some(({ code }) => code === 'table.missing' || code === 'column.missing');
  const drawn = source === 'excel' ? assumeDrawn(read, located, interpreted) : read;
  const before = from ?? drawn;
  if (!usable) return { ...interpreted, before, after: before };
  yield;
  const after = computeWorkbook(drawn, located, interpreted, { calculation: source, lastIds });
  yield;
  const ofSheets = [
    ...missingParts(after, located, interpreted),
    ...(isWhole ? formulaFindings(located, interpreted) : []),
  ];
  return { ...interpreted, findings: [...ofSheets, ...interpreted.findings], before, after };
}

/** Tables whose ids have no column to stand in. */
function withoutIds({ tables }: DecodedWorkbook['located']): ReadonlySet<TableName> {
  return new Set(
    [...tables.values()].flatMap(({ definition, columns }) =>
      definition.kind === 'input' && !columns.has('id') ? [definition.table] : [],
    ),
  );
}
