// All steps, Traceability: which audit items somebody answers, and what goals, activities, actions and roles answer.

import type { AnsweringTable } from '../../domain';
import { message, type MessageKey } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';

type Sign = 'done' | 'onTrack' | 'atRisk' | 'noData';

const answering = [
  'goals',
  'activities',
  'roles',
  'projectActions',
  'personalActions',
] as const satisfies readonly AnsweringTable[];

function state({ language }: SheetContext, sign: Sign, key: MessageKey): string {
  return `${message(language, `status.${sign}.sign`)} ${message(language, key)}`;
}

function coverageRows(context: SheetContext): readonly OutputRow[] {
  return context.analysis.traceability.items
    .filter(({ name }) => name !== '')
    .map(({ table, id, name, answeredBy, accepted, asks }) => {
      const ids = answeredBy === undefined ? [] : Object.values(answeredBy).flat();
      const is =
        ids.length > 0
          ? state(context, 'done', 'trace.answered')
          : accepted !== undefined
            ? state(context, 'done', 'trace.accepted')
            : asks
              ? state(context, 'atRisk', 'trace.asks')
              : state(context, 'noData', 'trace.nothingAsked');
      return {
        level: 1,
        cells: {
          id,
          kind: message(context.language, table === 'balanceFactors' ? 'trace.balanceFactors' : `table.${table}`),
          item: name,
          state: is,
          answeredBy: ids.length === 0 ? null : ids.join(', '),
          reason: accepted ?? null,
        },
      };
    });
}

function answerRows(context: SheetContext): readonly OutputRow[] {
  const orphans = new Set(context.analysis.traceability.orphans.map(({ table, id }) => `${table} ${id}`));
  return answering.flatMap((table) =>
    context.engagement[table]
      .filter(({ name }) => name !== '')
      .map(({ id, name, answers }): OutputRow => {
        const is =
          answers.length > 0
            ? state(context, 'done', 'trace.answers')
            : orphans.has(`${table} ${id}`)
              ? state(context, 'atRisk', 'trace.orphan')
              : state(context, 'noData', 'trace.through');
        return {
          level: 1,
          cells: {
            id,
            kind: message(context.language, `table.${table}`),
            name,
            state: is,
            answers: answers.length === 0 ? null : answers.join(', '),
          },
        };
      }),
  );
}

const coverage: OutputTable = {
  kind: 'output',
  name: 'Coverage',
  caption: 'table.coverage',
  left: 0,
  rows: coverageRows,
  columns: [
    outputColumn('coverage', 'id', 48, 'id'),
    outputColumn('coverage', 'kind', 125, 'longText'),
    outputColumn('coverage', 'item', 250, 'longText'),
    outputColumn('coverage', 'state', 160, 'status'),
    outputColumn('coverage', 'answeredBy', 150, 'longText'),
    outputColumn('coverage', 'reason', 150, 'longText'),
  ],
};

const answers: OutputTable = {
  kind: 'output',
  name: 'Answering',
  caption: 'table.answering',
  left: 7,
  rows: answerRows,
  columns: [
    outputColumn('answering', 'id', 48, 'id'),
    outputColumn('answering', 'kind', 115, 'longText'),
    outputColumn('answering', 'name', 270, 'longText'),
    outputColumn('answering', 'state', 178, 'status'),
    outputColumn('answering', 'answers', 120, 'longText'),
  ],
};

export const traceabilitySheet = sheetOf('traceability', {
  step: 0,
  about: ['competences', 'values', 'lifeBalance', 'interferences', 'teamAudit', 'project'],
  tables: [coverage, answers],
  print: { orientation: 'landscape' },
});
