// An Excel for tests of the self-test: the real client on an embedded workbook, which may refuse what a test says.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import type { ExcelHere } from '../../src/selftest/model/ExcelHere';

export interface AnExcel {
  readonly here: ExcelHere;
  readonly host: Host;
  readonly context: () => Excel.RequestContext;
  readonly run: (batch: (context: Excel.RequestContext) => void) => Promise<void>;
  /** Every request the pattern fits, as it is sent, is refused with the code. */
  readonly refuse: (pattern: RegExp, code: string) => void;
}

export async function anExcel(data?: WorkbookData): Promise<AnExcel> {
  const host = await createHost(data);
  const { Excel, Office } = connectClient(host);
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  let refused: readonly (readonly [RegExp, string])[] = [];
  host.bridge.sendMessageToHost = (text) => {
    const found = refused.find(([pattern]) => pattern.test(text));
    if (found) host.fail({ code: found[1] });
    send(text);
  };
  return {
    here: { excel: Excel, office: Office } as unknown as ExcelHere,
    host,
    context: () => new Excel.RequestContext(),
    run: (batch) =>
      Excel.run(async (context) => {
        batch(context);
      }),
    refuse: (pattern, code) => {
      refused = [...refused, [pattern, code]];
    },
  };
}
