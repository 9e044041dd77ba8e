// What a workbook can be written as for other programs: one entry serves command line and pane.

import { writeXlsx } from '@coachbook/xlsx';
import type { TableName } from '../../domain';
import {
  CALENDAR_PARTS,
  ExchangeError,
  writeCalendar,
  writeProject,
  zipFiles,
  type CalendarPart,
} from '../../exchange';
import type { Recomputed } from '../recompute';
import { exportCsv } from './exportCsv';
import { valuesOnly } from './valuesOnly';

type ExportSource = Pick<Recomputed, 'engagement' | 'settings' | 'analysis' | 'language' | 'after'>;

export interface ExportChoices {
  /** csv: these tables alone. */
  readonly tables?: readonly TableName[];
  /** ics: these parts alone. */
  readonly parts?: readonly CalendarPart[];
  /** Milliseconds since 1970: when it is made. */
  readonly now: number;
}

/** `xlsx` is the workbook as it is, `values` a copy to look at, `csv` its tables, `ics` its days, `project` its plan. */
export type ExportName = 'xlsx' | 'values' | 'csv' | 'ics' | 'project';

interface ExportKind {
  /** The ending of a file of this kind. */
  readonly extension: (source: ExportSource, choices: ExportChoices) => string;
  readonly write: (source: ExportSource, choices: ExportChoices) => Uint8Array;
}

const encoder = new TextEncoder();

/** Throws ExchangeError where what was asked for is empty. */
export const EXPORTS: Readonly<Record<ExportName, ExportKind>> = {
  xlsx: { extension: () => '.xlsx', write: ({ after }) => writeXlsx(after) },
  values: { extension: () => '.xlsx', write: ({ after }) => writeXlsx(valuesOnly(after)) },
  csv: {
    extension: (source, { tables }) => (exportCsv(source, tables).length > 1 ? '.zip' : '.csv'),
    write: (source, { tables }) => {
      const files = exportCsv(source, tables);
      const [first] = files;
      if (!first) throw new ExchangeError('exchange.nothingToExport');
      return files.length > 1 ? zipFiles(files) : first.bytes;
    },
  },
  ics: {
    extension: () => '.ics',
    write: (source, { parts = CALENDAR_PARTS, now }) => {
      const text = writeCalendar(source, parts, now);
      // RFC 5545 has no calendar without an entry, and nobody needs one.
      if (!text.includes('BEGIN:VEVENT')) throw new ExchangeError('exchange.nothingToExport');
      return encoder.encode(text);
    },
  },
  project: {
    extension: () => '.xml',
    write: (source) => {
      if (source.engagement.projectActions.length === 0) throw new ExchangeError('exchange.nothingToExport');
      return encoder.encode(writeProject(source));
    },
  },
};
