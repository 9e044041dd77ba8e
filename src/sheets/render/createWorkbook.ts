// A new workbook for an engagement: all sheets laid out, inputs filled in, everything computed.

import {
  emptyWorkbook,
  quoteSheet,
  areaAddress,
  type NameData,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';
import type { Engagement, Settings, TableName } from '../../domain';
import { message, type Language } from '../../locales';
import { locate } from '../decode/locate';
import { sheetsFor } from '../definitions';
import { VERSION_NAME } from '../definitions/settings';
import { FRAME } from '../theme/sheetFrame';
import { CELL_STYLES } from '../theme/styles';
import type { SheetContext } from '../schema/SheetContext';
import type { RecordTable, SheetDefinition } from '../schema/SheetDefinition';
import { firstCharts } from './charts';
import { computeWorkbook } from './computeWorkbook';
import { layoutSheet } from './layoutSheet';
import { listName } from './validations';

interface NewWorkbook {
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly context: SheetContext;
  readonly lastIds: string;
}

/** The whole workbook as plain data. Sheets stand in the order of the steps; the first one is in front. */
export function createWorkbook({ language, engagement, settings, context, lastIds }: NewWorkbook): WorkbookData {
  const definitions = sheetsFor(settings);
  const sheets = definitions.map((definition) =>
    layoutSheet(definition, { language, engagement, settings, sheets: definitions }),
  );
  const laidOut: WorkbookData = {
    ...emptyWorkbook(),
    sheets,
    activeSheet: sheets[0]?.name ?? '',
    names: namesOf(definitions, sheets, language),
    cellStyles: CELL_STYLES,
    properties: { custom: {}, ...(settings.title === '' ? {} : { title: settings.title }) },
  };
  const computed = computeWorkbook(laidOut, locate(laidOut), context, { calculation: 'file', lastIds });
  const located = locate(computed);
  return {
    ...computed,
    sheets: computed.sheets.map((sheet, index) => ({
      ...sheet,
      charts: firstCharts(definitions[index]?.charts ?? [], located, context),
    })),
  };
}

/** Live lists for the choices of cells, and the cell that holds the structure's version. */
function namesOf(
  definitions: readonly SheetDefinition[],
  sheets: readonly SheetData[],
  language: Language,
): readonly NameData[] {
  const lists = definitions
    .flatMap((definition) => definition.tables)
    .flatMap((table): readonly NameData[] => {
      if (table.kind !== 'input') return [];
      const shown: TableName = table.table;
      const column = message(language, `column.${shown}.${shown === 'people' ? 'name' : 'id'}` as 'column.goals.name');
      return [{ name: listName(shown), formula: `=${table.name}[${column}]` }];
    });
  return [...lists, ...versionName(definitions, sheets)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function versionName(definitions: readonly SheetDefinition[], sheets: readonly SheetData[]): readonly NameData[] {
  const index = definitions.findIndex((definition) =>
    definition.tables.some((table) => table.kind === 'record' && table.record === 'settings'),
  );
  const record = definitions[index]?.tables.find((table): table is RecordTable => table.kind === 'record');
  const position = record?.fields.findIndex(({ cellName }) => cellName === VERSION_NAME) ?? -1;
  const sheet = sheets[index];
  if (!record || !sheet || position < 0) return [];
  const row = FRAME.body + position;
  const area = { top: row, bottom: row, left: record.left + 1, right: record.left + 1 };
  return [{ name: VERSION_NAME, formula: `=${quoteSheet(sheet.name)}!${areaAddress(area, true)}` }];
}
