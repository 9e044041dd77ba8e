// What the method computes stands on the sheet where people look for it: figures of the domain, in the words of the workbook.

import { cellAt, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import type { ExampleName } from '../../src/app/examples';
import { recompute } from '../../src/app/recompute';
import { message, type MessageKey } from '../../src/locales';
import { typeInto } from './typeInto';

const today = '2026-11-23';

/** The columns of a table by the keys of their headers, from the first body row down. */
function columnsOf(
  workbook: WorkbookData,
  name: string,
  headers: readonly MessageKey[],
): readonly (readonly CellValue[])[] {
  const found = workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter((one) => one.name === name).map((table) => ({ sheet, table })),
  )[0];
  if (!found) throw new Error(`No table ${name}`);
  const { sheet, table } = found;
  const places = headers.map((header) => table.columns.findIndex((column) => column.name === message('en', header)));
  expect(places).not.toContain(-1);
  return Array.from({ length: table.area.bottom - table.area.top }, (_, y) =>
    places.map((at) => cellAt(sheet, table.area.top + 1 + y, table.area.left + at)?.value ?? null),
  );
}

function open(content: ExampleName) {
  const workbook = newWorkbook({ language: 'en', content, today });
  return { workbook, analysis: recompute(workbook, today, 'file').analysis };
}

const titleOf = (workbook: WorkbookData, chart: string): string | undefined =>
  workbook.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === chart)?.title;

describe('step 1', () => {
  it('says fit and balance where the pictures are', () => {
    const { workbook, analysis } = open('headOfCustomerService');
    expect(titleOf(workbook, 'CompetenceRadar')).toBe(
      `Competences: ${Math.round((analysis.competences.fit ?? 0) * 100)}% fit, 4 fall short of the project`,
    );
    expect(titleOf(workbook, 'BalanceRadar')).toBe(
      `Life balance: 5 of 7.3 desired, Music lowest (3), ${Math.round((analysis.balance.balance ?? 0) * 100)}% even`,
    );
  });

  it('draws no radar with fewer than three spokes', () => {
    expect(titleOf(open('halfFilled').workbook, 'BalanceRadar')).toBe(
      'Life balance: rate at least three domains to see the picture',
    );
  });

  it('names in each row what falls short, the most serious first', () => {
    const checks = new Map(
      columnsOf(open('headOfCustomerService').workbook, 'Competences', ['column.competences.id', 'computed.check']).map(
        ([id, check]) => [id, check],
      ),
    );
    expect(checks.get('K4')).toBe('○ A must-have that is being worked on');
    expect(checks.get('K3')).toBe('○ Others see it differently');
    expect(checks.get('K1')).toBeNull();
  });
});

describe('step 4', () => {
  it('adds up what the decisions save', () => {
    const {
      workbook,
      analysis: {
        flows: {
          savings: { before, after },
        },
      },
    } = open('headOfCustomerService');
    const rows = columnsOf(workbook, 'Savings', [
      'computed.savings.before',
      'computed.savings.after',
      'computed.savings.saved',
    ]);
    expect(rows[0]).toEqual([before.hoursPerMonth, after.hoursPerMonth, before.hoursPerMonth - after.hoursPerMonth]);
    expect(rows[2]).toEqual([before.costPerMonth, after.costPerMonth, before.costPerMonth - after.costPerMonth]);
  });

  it('shows the level of each qualitative goal and their score together', () => {
    const { workbook, analysis } = open('headOfCustomerService');
    expect(columnsOf(workbook, 'Anchors', ['column.anchors.goal', 'computed.anchors.level']).slice(0, 3)).toEqual([
      ['G2.3', 0],
      ['G3.1', -1],
      ['G4.1', -1],
    ]);
    expect(columnsOf(workbook, 'Attainment', ['computed.figures.value'])).toEqual([
      [Math.round((analysis.goals.attainment ?? 0) * 10) / 10],
    ]);
  });

  it('says of a hand-off that only one side knows', () => {
    const checks = columnsOf(open('headOfCustomerService').workbook, 'Activities', ['computed.check']).flat();
    expect(checks).toContain('▲ A hand-off only one side knows');
  });
});

describe('steps 5 to 7', () => {
  it('compare every frozen action and the scope with now', () => {
    const { workbook, analysis } = open('headOfCustomerService');
    const { variances, added, removed, finish } = analysis.plan.baselines[0] ?? {};
    const rows = columnsOf(workbook, 'BaselineActions', [
      'column.baselineActions.action',
      'computed.baselineActions.startVariance',
      'computed.baselineActions.finishVariance',
    ]);
    expect(rows.slice(0, variances?.length)).toEqual(
      variances?.map((one) => [one.action, one.start ?? null, one.finish ?? null]),
    );
    expect(
      columnsOf(workbook, 'Baselines', [
        'computed.baselines.variance',
        'computed.baselines.added',
        'computed.baselines.removed',
      ])[0],
    ).toEqual([finish, added?.join(', '), removed?.join(', ') || null]);
  });

  it('list what is due, and follow as soon as it is done', () => {
    const { workbook } = open('headOfCustomerService');
    expect(columnsOf(workbook, 'Due', ['computed.due.kind'])).toContainEqual(['▲ Check-in']);
    const done = recompute(
      typeInto(workbook, 'CheckIns', 'Date', [undefined, undefined, undefined, undefined, undefined, 46349]),
      today,
      'file',
    ).after;
    expect(columnsOf(done, 'Due', ['computed.due.kind'])).not.toContainEqual(['▲ Check-in']);
  });

  it('keep the history of what was achieved, and ask for the next goal', () => {
    const {
      workbook,
      analysis: { renewal },
    } = open('headOfCustomerService');
    const rows = columnsOf(workbook, 'Renewal', ['computed.renewal.id', 'computed.renewal.state']);
    expect(rows[0]).toEqual([null, '● 0 of 4 criteria met']);
    expect(rows.slice(1)).toEqual(renewal.history.map(({ goal }) => [goal.id, '▲ Asks for its next goal']));
  });

  it('forecast every measured goal', () => {
    const { workbook, analysis } = open('headOfCustomerService');
    const rows = new Map(
      columnsOf(workbook, 'MeasuredGoals', [
        'computed.measuredGoals.id',
        'computed.measuredGoals.forecast',
        'computed.measuredGoals.paceRatio',
      ]).map(([id, ...rest]) => [id, rest]),
    );
    const turnover = analysis.goals.lines.find(({ goal }) => goal.id === 'G2.1')?.measure.forecast;
    expect(rows.get('G2.1')).toEqual(['By 24 August 2027', Math.round((turnover?.paceRatio ?? 0) * 100) / 100]);
  });

  it('say who goes beyond their strengths, and why', () => {
    const rows = new Map(
      columnsOf(open('headOfCustomerService').workbook, 'Loads', [
        'computed.loads.person',
        'computed.loads.stress',
        'computed.loads.check',
      ]).map(([person, ...rest]) => [person, rest]),
    );
    expect(rows.get('Helen Marsh')).toEqual([5, expect.stringContaining('Beyond')]);
  });
});
