// What every action of the product does in every Excel that is played: the one place where it is declared. Tests run it, and docs/excel.md shows it (node scripts/platforms.mjs).

import type { ProfileName } from '@coachbook/excel-host';

export interface Cell {
  readonly verdict: 'works' | 'otherwise' | 'refused';
  /** For people: what is otherwise, or what is said instead. */
  readonly how?: string;
  /** What the test sees, see run.ts. */
  readonly seen: string;
}

export interface MatrixRow {
  readonly title: string;
  /** Where nothing else is said. */
  readonly usual: Cell;
  readonly on?: Partial<Record<ProfileName, Cell>>;
}

export const COLUMNS: Readonly<Record<ProfileName, string>> = {
  windows365: 'Windows, Microsoft 365',
  windows2024: 'Windows 2024, no printer',
  windows2021: 'Windows 2021',
  mac: 'Mac',
  web: 'Web',
  ipad: 'iPad',
  embedded: 'embedded workbook',
};

const works = (seen = 'done'): Cell => ({ verdict: 'works', seen });
const otherwise = (seen: string, how: string): Cell => ({ verdict: 'otherwise', seen, how });
const refused = (seen: string, how: string): Cell => ({ verdict: 'refused', seen, how });

const behind = otherwise('opened behind', 'opens behind the window; the pane says where to look');
const inTab = otherwise('opened tab', 'opens in a tab; the pane says what to do if the browser holds it back');
const nothingOpens = refused('notOpened', 'neither opened nor saved; the pane says where it can be done');

const otherPaper = otherwise('done without paper', 'sheets for A3 keep the paper of the printer');
const noPrint = otherwise('done without print', 'without print set-up');
const plainCharts = otherwise('done without charts', 'charts with Excel’s own scales and markers');
const drawn = {
  windows365: otherPaper,
  windows2021: otherPaper,
  mac: otherPaper,
  windows2024: noPrint,
  ipad: plainCharts,
} satisfies Partial<Record<ProfileName, Cell>>;

export const MATRIX = {
  create: { title: 'Create an engagement', usual: works(), on: drawn },
  load: { title: 'Look at the workbook', usual: works() },
  refresh: { title: 'Refresh', usual: works() },
  change: { title: 'Write what was entered in the pane', usual: works() },
  undo: { title: 'Undo in the pane', usual: works() },
  remedy: { title: 'Put a finding right', usual: works() },
  repair: { title: 'Put back a sheet that was deleted', usual: works(), on: drawn },
  resolveUnfinished: { title: 'Remove sheets that were begun', usual: works() },
  goToCell: { title: 'Go to a cell', usual: works() },
  showSheet: { title: 'Open a sheet', usual: works() },
  inFront: {
    title: 'Go to a cell while another workbook is in front',
    usual: refused('otherWindow', 'the pane says that another window is in front'),
    on: { web: works(), ipad: works(), embedded: works() },
  },
  retitle: {
    title: 'Give the engagement another title',
    usual: works(),
    on: { windows2024: otherwise('done without print', 'the foot of printed pages keeps the old title') },
  },
  timeline: { title: 'Show the timeline', usual: works() },
  ribbon: {
    title: 'Refresh and Timeline on the ribbon',
    usual: works(),
    on: { ipad: otherwise('in the pane', 'no ribbon: from the pane') },
  },
  readFile: {
    title: 'Take along colours, logo and own words of the workbook',
    usual: works('file'),
    on: {
      web: otherwise('none', 'where Excel gives no file, copies are drawn from what the pane has read'),
      ipad: otherwise('none', 'copies are drawn from what the pane has read'),
    },
  },
  openWorkbook: {
    title: 'Open a copy, overview or template as a new workbook',
    usual: works('opened window'),
    on: { embedded: works('opened tab'), mac: behind, web: inTab, ipad: nothingOpens },
  },
  saveWorkbook: {
    title: 'Save a copy, overview or template as a file',
    usual: works('saved'),
    on: { mac: otherwise('opened behind', 'not offered: it is opened instead'), ipad: nothingOpens },
  },
  exportText: {
    title: 'Export a calendar, a table or a plan',
    usual: works('saved'),
    on: {
      mac: otherwise('shown', 'its text is shown to be copied'),
      ipad: otherwise('shown', 'its text is shown to be copied'),
    },
  },
  exportAll: {
    title: 'Export all tables at once',
    usual: works('saved'),
    on: {
      mac: otherwise('not offered', 'one table after the other'),
      ipad: otherwise('not offered', 'one table after the other'),
    },
  },
  distribute: {
    title: 'Make workbooks for many',
    usual: works('saved'),
    on: { mac: otherwise('opened behind', 'opened one by one'), ipad: nothingOpens },
  },
} as const satisfies Readonly<Record<string, MatrixRow>>;

export type RowName = keyof typeof MATRIX;

export function cellOf(row: RowName, profile: ProfileName): Cell {
  const { usual, on }: MatrixRow = MATRIX[row];
  return on?.[profile] ?? usual;
}

function describeCell({ verdict, how }: Cell): string {
  return verdict === 'works'
    ? 'works'
    : verdict === 'otherwise'
      ? `otherwise: ${how ?? ''}`
      : `refused in words: ${how ?? ''}`;
}

/** The table for docs/excel.md. */
export function matrixMarkdown(): string {
  const profiles = Object.keys(COLUMNS) as readonly ProfileName[];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...profiles.map((profile) => COLUMNS[profile])]),
    line(['', ...profiles].map(() => '---')),
    ...(Object.keys(MATRIX) as readonly RowName[]).map((row) =>
      line([MATRIX[row].title, ...profiles.map((profile) => describeCell(cellOf(row, profile)))]),
    ),
  ].join('\n');
}
