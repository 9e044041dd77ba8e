// What the self-test notes of the workbook it is given, when it lets it alone, and how it puts it back.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { cleanUp } from '../../src/selftest/run/cleanUp';
import { runProbe } from '../../src/selftest/run/runProbe';
import { runSelfTest, type SelfTestOptions } from '../../src/selftest/runSelfTest';
import type { Stock } from '../../src/selftest/run/Stock';
import { takeStock } from '../../src/selftest/run/takeStock';
import type { RunningProbe } from '../../src/selftest/model/Probe';
import type { Report } from '../../src/selftest/report/Report';
import { anExcel, type AnExcel } from './anExcel';

/** As it is sent: custom properties are asked for. */
const asksCustom = /"Select":\["key"\].*"Name":"Custom"/;

const probe = (perform: RunningProbe['perform']): RunningProbe => ({
  id: 'F1.trial',
  asks: 'Well?',
  expects: ['yes'],
  files: [],
  otherwise: '',
  perform,
});

async function stockOf({ context }: AnExcel): Promise<Stock> {
  const stock = await takeStock(context());
  if (!stock) throw new Error('The workbook is not empty.');
  return stock;
}

function whole({ here }: AnExcel, options: Partial<SelfTestOptions> = {}): Promise<Report | undefined> {
  return runSelfTest({
    here,
    probes: [],
    language: 'en',
    onWish: false,
    ask: async () => undefined,
    collectTests: async () => [],
    browser: 'none',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  });
}

describe('where Excel fails with custom properties', () => {
  it('runs all the same, and tidies up all but them', async () => {
    const excel = await anExcel();
    excel.refuse(asksCustom, 'GeneralException');
    const before = excel.host.snapshot();
    const report = await whole(excel, {
      probes: [
        probe(async ({ context }) => {
          context.workbook.names.add('CoachbookTrial', '=1');
          await context.sync();
          return 'yes';
        }),
      ],
    });
    expect(report?.probes).toMatchObject([{ outcome: 'pass' }]);
    expect(report?.walk.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(report?.leftBehind).toBeUndefined();
    expect({ ...excel.host.snapshot(), properties: {} }).toEqual({ ...before, properties: {} });
  });

  it('knows that it does not know them, and does not begin where something else stands in the way', async () => {
    const excel = await anExcel();
    excel.refuse(asksCustom, 'GeneralException');
    expect((await stockOf(excel)).carriedItems.custom).toBeUndefined();
    const busy = await anExcel();
    busy.refuse(asksCustom, 'ServerBusy');
    await expect(takeStock(busy.context())).rejects.toMatchObject({ code: 'ServerBusy' });
  });

  it('puts everything else back where they fail only at the end, and says so', async () => {
    const excel = await anExcel();
    const stock = await stockOf(excel);
    await excel.run(({ workbook }) => {
      workbook.worksheets.add('Trial');
      workbook.names.add('CoachbookTrial', '=1');
    });
    excel.refuse(asksCustom, 'GeneralException');
    await expect(cleanUp(excel.context(), stock)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(excel.host.snapshot()).toMatchObject({ sheets: [{ name: 'Sheet1' }], names: [] });
  });
});

describe('a workbook that somebody has begun', () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'a look',
      (sheet) => {
        sheet.getRange('C3').format.fill.color = '#FFFF00';
      },
    ],
    [
      'a look in its first cell',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = '#FFFF00';
      },
    ],
    [
      'a width',
      (sheet) => {
        sheet.getRange('B:B').format.columnWidth = 200;
      },
    ],
    [
      'a height',
      (sheet) => {
        sheet.getRange('4:4').format.rowHeight = 60;
      },
    ],
    [
      'a validation',
      (sheet) => {
        sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      },
    ],
    [
      'a colour by a rule',
      (sheet) => {
        sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      },
    ],
    ['a name of a sheet', (sheet) => void sheet.names.add('Mine', '=1' as unknown as Excel.Range)],
    [
      'a protected sheet',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      'a hidden sheet',
      (_sheet, { workbook }) => {
        workbook.worksheets.add('Hidden').visibility = 'Hidden';
      },
    ],
  ])('with %s is let alone', async (_what, put) => {
    const excel = await anExcel();
    await excel.run((context) => put(context.workbook.worksheets.getItem('Sheet1'), context));
    expect(await takeStock(excel.context())).toBeUndefined();
  });

  it.each(['comments', 'notes'] as const)('with %s is let alone', async (kind) => {
    const excel = await anExcel();
    const context = excel.context();
    Object.defineProperty(context.workbook, kind, { value: { getCount: () => ({ value: 1 }) } });
    expect(await takeStock(context)).toBeUndefined();
  });

  it('is not meant by an Excel that takes the first cell of a blank sheet for used', async () => {
    const excel = await anExcel();
    await excel.run(({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.name = 'Aptos Narrow';
    });
    expect(await takeStock(excel.context())).toMatchObject({ sheets: ['Sheet1'] });
  });
});

describe('names', () => {
  const template: WorkbookData = {
    ...emptyWorkbook(),
    names: [
      { name: 'Firm_Rate', formula: '=0.2', hidden: true },
      { name: 'Firm_Region', formula: '=Sheet1!$A$1', hidden: true },
    ],
  };

  it('of a template stay, and lead where they led', async () => {
    const excel = await anExcel(template);
    const before = excel.host.snapshot();
    const report = await whole(excel, {
      probes: [
        probe(async ({ context }) => {
          context.workbook.names.add('CoachbookTrial', '=1');
          await context.sync();
          return 'yes';
        }),
      ],
    });
    expect(report?.leftBehind).toBeUndefined();
    expect(excel.host.snapshot()).toEqual(before);
  });

  it('that Excel does not delete stand in nobody’s way, and are told of', async () => {
    const excel = await anExcel();
    excel.refuse(/"Delete".*CoachbookStuck/, 'AccessDenied');
    const adds = (name: string): RunningProbe =>
      probe(async ({ context }) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
        return 'yes';
      });
    const report = await whole(excel, {
      probes: [adds('CoachbookStuck'), adds('CoachbookOther'), adds('CoachbookOther')],
    });
    expect(report?.probes.map(({ answer }) => answer)).toEqual(['yes', 'yes', 'yes']);
    expect(report?.leftBehind).toContain('CoachbookStuck');
    expect(excel.host.snapshot()).toMatchObject({ sheets: [{ name: 'Sheet1' }], names: [{ name: 'CoachbookStuck' }] });
  });
});

it('replaces a trial sheet that was left over', async () => {
  const excel = await anExcel();
  const stock = await stockOf(excel);
  await excel.run(({ workbook }) => {
    workbook.worksheets.add('Coachbook probe').getRange('A1').values = [['left']];
  });
  const result = await runProbe(
    probe(async ({ sheet, context }) => {
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values[0]?.[0] === '' ? 'yes' : 'no';
    }),
    excel.here,
    stock,
    async () => undefined,
  );
  expect(result).toMatchObject({ outcome: 'pass' });
});

it('puts back how Excel calculates, which counts for every open workbook', async () => {
  const excel = await anExcel();
  const mode = async (): Promise<string> => {
    const context = excel.context();
    context.application.load('calculationMode');
    await context.sync();
    return context.application.calculationMode;
  };
  await excel.run(({ application }) => {
    application.calculationMode = 'Manual';
  });
  expect((await whole(excel))?.leftBehind).toBeUndefined();
  expect(await mode()).toBe('Manual');
});
