// Each Excel that is played differs from the others as its profile says; groups are named after the finding of the audit they come from.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import {
  connectClient,
  createHost,
  PROFILES,
  type Host,
  type HostDialog,
  type HostOptions,
  type Profile,
  type ProfileName,
} from '../src';

const names = Object.keys(PROFILES) as readonly ProfileName[];
const where = (holds: (profile: Profile) => boolean): readonly ProfileName[] =>
  names.filter((name) => holds(PROFILES[name]));

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

async function playing(
  profile: ProfileName | Profile,
  options: HostOptions = {},
): Promise<{
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  refusal(batch: Batch): Promise<string>;
}> {
  const host = await createHost(emptyWorkbook(), {
    profile: typeof profile === 'string' ? PROFILES[profile] : profile,
    ...options,
  });
  const client = connectClient(host);
  return {
    host,
    ...client,
    refusal: async (batch) => {
      try {
        await client.Excel.run(async (context) => {
          batch(context, context.workbook.worksheets.getItem('Sheet1'));
          await context.sync();
        });
        return 'taken';
      } catch (error) {
        return String((error as OfficeExtension.Error).code);
      }
    },
  };
}

describe.each(names)('%s', (name) => {
  const profile = PROFILES[name];

  it('says which Excel it is, and what it can', async () => {
    const { Office, host } = await playing(name);
    expect(host.profile).toBe(profile);
    expect(Office.context.platform).toBe(profile.platform);
    expect(Office.context.diagnostics.version).toBe(profile.version);
    const { isSetSupported } = Office.context.requirements;
    expect([
      isSetSupported('ExcelApi', '1.13'),
      isSetSupported('ExcelApi', '1.14'),
      isSetSupported('ExcelApi', '1.15'),
      isSetSupported('AddinCommands', '1.1'),
    ]).toEqual([true, true, name !== 'windows2021', name !== 'ipad']);
  });

  it('limits requests to 5 MB on the web only', async () => {
    const { refusal } = await playing(name);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange('A1:F40').values = Array.from({ length: 40 }, () =>
          Array.from({ length: 6 }, () => 'x'.repeat(30_000)),
        );
      }),
    ).toBe(profile.platform === 'OfficeOnline' ? 'RequestPayloadSizeLimitExceeded' : 'taken');
  });

  it('F6: takes the papers of its printer, and no print set-up without one', async () => {
    const { refusal } = await playing(name);
    const paper = (size: 'A3' | 'A4') =>
      refusal((_context, sheet) => {
        sheet.pageLayout.paperSize = size as Excel.PaperType;
      });
    const answer = (size: string) => (profile.papers.includes(size) ? 'taken' : 'GeneralException');
    expect([await paper('A4'), await paper('A3')]).toEqual([answer('A4'), answer('A3')]);
    const anything = profile.papers.length > 0 ? 'taken' : 'GeneralException';
    expect([
      await refusal((_context, sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
      }),
      await refusal((_context, sheet) => {
        sheet.pageLayout.setPrintArea('A1:B2');
      }),
      await refusal((_context, sheet) => {
        sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Ours';
      }),
      await refusal((_context, sheet) => {
        sheet.horizontalPageBreaks.add('A5');
      }),
    ]).toEqual([anything, anything, anything, anything]);
    expect(
      await refusal((_context, sheet) => {
        sheet.pageLayout.load('orientation,paperSize');
      }),
    ).toBe('taken');
  });

  it('F12: takes details of charts, or refuses them with the codes that are reported', async () => {
    const { refusal } = await playing(name);
    const chart = (change: (chart: Excel.Chart, series: Excel.ChartSeries) => void) =>
      refusal((_context, sheet) => {
        const made = sheet.charts.add('Line', sheet.getRange('A1:B3'));
        change(made, made.series.getItemAt(0));
      });
    const [ofAxis, ofSeries] = profile.chartDetails ? ['taken', 'taken'] : ['InvalidArgument', 'InvalidOperation'];
    expect([
      await chart(({ axes }) => {
        axes.valueAxis.minimum = 0;
      }),
      await chart(({ axes }) => {
        axes.valueAxis.maximum = 5;
      }),
      await chart(({ axes }) => {
        axes.valueAxis.majorUnit = 1;
      }),
      await chart(({ axes }) => {
        axes.categoryAxis.reversePlotOrder = true;
      }),
      await chart(({ axes }) => {
        axes.categoryAxis.categoryType = 'DateAxis';
      }),
    ]).toEqual([ofAxis, ofAxis, ofAxis, ofAxis, ofAxis]);
    expect([
      await chart((_chart, series) => {
        series.markerStyle = 'Circle';
      }),
      await chart((_chart, series) => {
        series.axisGroup = 'Secondary';
      }),
    ]).toEqual([ofSeries, ofSeries]);
    expect(
      await chart(({ axes, title }, series) => {
        title.text = 'Ours';
        axes.valueAxis.title.text = 'Hours';
        series.axisGroup = 'Primary';
      }),
    ).toBe('taken');
  });

  it('F15: freezing a sheet that is not in front tells of its activation where it is reported to; what people see stays', async () => {
    const { Excel: excel, host } = await playing(name);
    host.user.addSheet('Second');
    host.user.activate('Sheet1');
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push(worksheetId);
      });
      const second = context.workbook.worksheets.getItem('Second').load('id');
      await context.sync();
      second.freezePanes.freezeRows(1);
      await context.sync();
      await host.settled();
      expect(heard).toEqual(profile.freezingActivates ? [second.id] : []);
    });
    expect(host.snapshot().activeSheet).toBe('Sheet1');
  });

  it('F13: an event says who acted, or does not', async () => {
    const { Excel: excel, host } = await playing(name);
    const heard: (string | undefined)[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
        heard.push(triggerSource);
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      await host.settled();
    });
    expect(heard).toEqual([profile.triggerSource ? 'ThisLocalAddin' : undefined]);
  });

  it('F27: gives the open workbook as a file, or says that it does not', async () => {
    const { Office } = await playing(name);
    const result = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      Office.context.document.getFileAsync('compressed' as unknown as Office.FileType, resolve),
    );
    expect(result.status).toBe(profile.givesFile ? 'succeeded' : 'failed');
    if (!profile.givesFile) expect(result.error.code).toBe(name === 'web' ? 11_001 : 5_000);
  });

  it('F24: opens a new workbook in its own manner, or refuses', async () => {
    const opened: [WorkbookData, string][] = [];
    const { Excel: excel } = await playing(name, {
      onNewWorkbook: (...made) => {
        opened.push(made);
      },
    });
    const code = await excel.createWorkbook().then(
      () => 'opened',
      (error: OfficeExtension.Error) => error.code,
    );
    expect([code, opened.map(([, manner]) => manner)]).toEqual(
      profile.newWorkbook === 'refused' ? ['NotImplemented', []] : ['opened', [profile.newWorkbook]],
    );
  });
});

describe('while another workbook has the focus', () => {
  const needing: readonly (readonly [string, string, Batch])[] = [
    [
      'adding a sheet',
      'GeneralException',
      ({ workbook }) => {
        workbook.worksheets.add('New');
      },
    ],
    [
      'bringing a sheet to the front',
      'GeneralException',
      (_context, sheet) => {
        sheet.activate();
      },
    ],
    [
      'freezing',
      'GeneralException',
      (_context, sheet) => {
        sheet.freezePanes.freezeAt('A1:B2');
      },
    ],
    [
      'unfreezing',
      'GeneralException',
      (_context, sheet) => {
        sheet.freezePanes.unfreeze();
      },
    ],
    [
      'hiding headings',
      'GeneralException',
      (_context, sheet) => {
        sheet.showHeadings = false;
      },
    ],
    [
      'hiding gridlines',
      'GeneralException',
      (_context, sheet) => {
        sheet.showGridlines = false;
      },
    ],
    [
      'selecting',
      'GeneralException',
      (_context, sheet) => {
        sheet.getRange('B2').select();
      },
    ],
    [
      'asking what is selected',
      'InvalidSelection',
      ({ workbook }) => {
        workbook.getSelectedRange().load('address');
      },
    ],
    [
      'deleting a sheet',
      'InvalidSelection',
      ({ workbook }) => {
        workbook.worksheets.getItem('Second').delete();
      },
    ],
  ];

  it.each(needing)('F15: %s is refused, and taken again afterwards', async (_what, code, batch) => {
    const { host, refusal } = await playing('windows365');
    host.user.addSheet('Second');
    host.user.activate('Sheet1');
    host.setFocus(false);
    expect(await refusal(batch)).toBe(code);
    host.setFocus(true);
    expect(await refusal(batch)).toBe('taken');
  });

  it('values are read and written all the same', async () => {
    const { host, refusal } = await playing('mac');
    host.setFocus(false);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('taken');
  });
});

describe('dialog boxes', () => {
  it('are shown, hear the person and are closed from both sides', async () => {
    const shown: HostDialog[] = [];
    const { Office } = await playing('windows365', {
      onDialog: (dialog) => {
        shown.push(dialog);
      },
    });
    const heard: unknown[] = [];
    const { value } = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
      Office.context.ui.displayDialogAsync('https://localhost:3000/message.html', { width: 30, height: 20 }, resolve),
    );
    value.addEventHandler('dialogMessageReceived' as unknown as Office.EventType, (event: object) => {
      heard.push(event);
    });
    value.addEventHandler('dialogEventReceived' as unknown as Office.EventType, (event: object) => {
      heard.push(event);
    });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(shown[0]).toMatchObject({
      address: 'https://localhost:3000/message.html',
      width: 30,
      height: 20,
      isClosed: false,
    });
    shown[0]?.message('ok');
    shown[0]?.close();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(heard).toEqual([{ message: 'ok', origin: 'https://localhost:3000' }, { error: 12_006 }]);
    expect(shown[0]?.isClosed).toBe(true);
  });

  it('fail where nobody shows them, and for addresses that are not https', async () => {
    const open = async (address: string, options: HostOptions = {}) => {
      const { Office } = await playing('windows365', options);
      return new Promise((resolve) =>
        Office.context.ui.displayDialogAsync(address, ({ status, error }) => {
          resolve([status, error.code]);
        }),
      );
    };
    expect(await open('https://localhost/x.html')).toEqual(['failed', 5_001]);
    expect(await open('http://localhost/x.html', { onDialog: () => undefined })).toEqual(['failed', 12_005]);
  });
});

it('every peculiarity is played by one profile at least', () => {
  expect(where(({ downloads }) => !downloads)).toEqual(['mac', 'ipad']);
  expect(where(({ givesFile }) => !givesFile)).toEqual(['web', 'ipad']);
  expect(where(({ papers }) => papers.length === 0)).toEqual(['windows2024']);
  expect(where(({ chartDetails }) => !chartDetails)).toEqual(['ipad']);
  expect(new Set(names.map((name) => PROFILES[name].newWorkbook))).toEqual(
    new Set(['window', 'behind', 'tab', 'refused']),
  );
});
