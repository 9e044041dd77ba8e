// Requests to the embedded workbook that nobody sends on purpose: real ones changed, ones put together by chance, and messages that are none.

import { connectClient, createHost } from '@coachbook/excel-host';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, runBatches } from '../../../src/app';
import { refresh } from '../../../src/app/refresh';
import { registry } from '../../../packages/excel-host/src/objects/registry';
import { smallBook } from '../../faults/smallBook';
import { everything } from '../../../packages/xlsx/test/everything';
import { today } from '../books';
import { demandEqual } from '../checkWorkbook';
import { mutateJson } from '../mutateText';
import { INHERITED, ODD_NUMBERS, type Random } from '../Random';
import type { Outcome, Target } from '../Target';

interface Answer {
  readonly Results: readonly unknown[];
  readonly Error?: { readonly Code: string; readonly Message: string };
}

const NAMES = [
  ...new Set(
    registry.types.flatMap((type) => [
      ...Object.keys(type.properties ?? {}),
      ...Object.keys(type.objects ?? {}),
      ...Object.keys(type.methods ?? {}),
    ]),
  ),
].map((name) => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1)));
const nameOf = (random: Random): string => (random.chance(0.03) ? random.pick(INHERITED) : random.pick(NAMES));

let recorded: readonly unknown[] | undefined;

/** What a refresh and a few changes of a real client send. */
async function real(): Promise<readonly unknown[]> {
  if (recorded) return recorded;
  const host = await createHost(smallBook());
  const sent: unknown[] = [];
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (text) => {
    const { message, ...rest } = JSON.parse(text) as { readonly message?: { readonly body?: unknown } };
    sent.push({
      ...rest,
      message: {
        ...message,
        body: typeof message?.body === 'string' ? (JSON.parse(message.body) as unknown) : message?.body,
      },
    });
    send(text);
  };
  const { Excel } = connectClient(host);
  await refresh(runBatches(Excel), today);
  for (const change of [
    (sheet: Excel.Worksheet) => {
      sheet.getRange('B7:C8').values = [
        ['a', 1],
        ['b', 2],
      ];
    },
    (sheet: Excel.Worksheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').numberFormat = [['0.0']];
      sheet.name = 'Other';
    },
    (sheet: Excel.Worksheet) => {
      sheet.tables.load('items/name,items/style');
      sheet.charts.load('items/name,items/title/text');
    },
    (sheet: Excel.Worksheet) => {
      sheet.getRange('F2:G4').insert('Down');
      sheet.getRange('3:3').delete('Up');
      sheet.getRange('A1:B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    },
    (sheet: Excel.Worksheet) => {
      sheet.tables.getItemAt(0).rows.add(undefined, undefined);
      sheet.getUsedRange().load('address,values,formulas');
    },
  ])
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().getNext());
      await context.sync();
    }).catch(() => undefined);
  await host.settled();
  recorded = sent.filter((message) => JSON.stringify(message).length < 60_000);
  return recorded;
}

const ADDRESSES = [
  'A1',
  'A1:C4',
  'B6:D9',
  'A:A',
  '1:1',
  'XFD1048576',
  'A1:XFD1048576',
  'A1,C3',
  'Sheet1!A1',
  "'4 Goals'!B7",
  '$A$1',
  'A0',
  'ZZZ9',
  '',
  'B2:A1',
  'Goals',
  'R1C1',
];

function argument(random: Random): unknown {
  return random.pick<() => unknown>([
    () => random.below(12) - 3,
    () => random.pick(ADDRESSES),
    () => random.pick(ADDRESSES),
    () =>
      random.pick([
        ...INHERITED,
        'All',
        'Down',
        'ByRows',
        '#FF0000',
        'Up',
        'Left',
        'Contents',
        'xlColumn',
        'ColumnClustered',
        '4 Goals',
        'Goals',
      ]),
    () => random.text(),
    () => null,
    () => random.chance(0.5),
    () => Number(random.pick(ODD_NUMBERS)),
    () => [[1, 'a'], [null]],
    () => [[random.text()]],
    () => [random.text(), 1],
    () => ({ key: 0 }),
    () => ({ type: { name: 'Range' }, ref: {}, isNull: false }),
    () => ({ _ObjectPathId: random.below(14) }),
    () => ({ list: { source: random.text() } }),
  ])();
}

const argumentsOf = (random: Random): unknown => ({
  Arguments: random.some(4, () => argument(random)),
  ...(random.chance(0.1) ? { ReferencedObjectPathIds: [random.below(14), [random.below(14)]] } : {}),
});

/** A sheet, its cells, tables and charts within reach, then anything; paths may lead to themselves. */
function anyRequest(random: Random): unknown {
  const sheet = random.pick(everything.sheets).name;
  const start = [
    { Id: 1, ObjectPathType: 1, Name: '' },
    { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [sheet] } },
    {
      Id: 4,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [random.pick(['A1:C4', 'B6:D9', 'A1', 'A5:H13'])] },
    },
    { Id: 5, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 3 },
    { Id: 6, ObjectPathType: 3, Name: 'GetItemAt', ParentObjectPathId: 5, ArgumentInfo: { Arguments: [0] } },
    { Id: 7, ObjectPathType: 4, Name: 'Charts', ParentObjectPathId: 3 },
  ];
  const more = Array.from({ length: random.below(8) }, (_, at) => ({
    Id: at + 8,
    ObjectPathType: random.pick([3, 4, 4, 4, 5, 2, 6, 7, 99]),
    Name: nameOf(random),
    ParentObjectPathId: random.chance(0.95) ? 1 + random.below(at + 7) : random.below(16),
    ArgumentInfo: argumentsOf(random),
  }));
  const paths = [...start, ...more];
  const actions = random.some(12, () => ({
    Id: random.below(1000),
    ActionType: random.pick([1, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8, 9, 77]),
    Name: nameOf(random),
    ObjectPathId: random.below(paths.length + 2),
    ArgumentInfo: argumentsOf(random),
    QueryInfo: random.pick([
      {},
      { Select: [nameOf(random)] },
      { Select: ['values'], Top: -1, Skip: 1e9 },
      { Expand: [random.text()] },
    ]),
  }));
  return {
    id: 1,
    type: 1,
    flags: random.pick([0, 64]),
    message: {
      url: 'ProcessQuery',
      method: 'POST',
      body: {
        AutoKeepReference: random.chance(0.5),
        Actions: actions,
        ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
      },
    },
  };
}

async function anyMessage(random: Random): Promise<string> {
  const way = random.next();
  if (way < 0.5) return JSON.stringify(anyRequest(random));
  if (way < 0.65) return mutateJson(anyRequest(random), random);
  if (way < 0.95) return mutateJson(random.pick(await real()), random);
  return random.pick([
    random.text(),
    '{',
    'null',
    '[]',
    '{"type":1}',
    '{"id":1,"type":1,"message":{"body":"{"}}',
    '{"id":1,"type":1,"message":{"body":"null"}}',
    '{"id":1,"type":1,"message":{"body":{"Actions":{},"ObjectPaths":[]}}}',
  ]);
}

/** Whether a message asks for an answer. */
function asks(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly type?: unknown } | null)?.type === 1;
  } catch {
    return false;
  }
}

const isSmall = (text: string): boolean => !/"A1:XFD1048576"|"[A-Z]:[A-Z]"/.test(text);

async function round(random: Random): Promise<Outcome> {
  const host = await createHost(
    random.chance(0.9) ? everything : newWorkbook({ language: 'en', content: 'blank', today }),
  );
  let answers: Answer[] = [];
  host.bridge.onMessageFromHost = (text) => {
    const message = JSON.parse(text) as { readonly type: number; readonly message: { readonly body: string } };
    if (message.type === 2) answers.push(JSON.parse(message.message.body) as Answer);
  };
  let outcome: Outcome = 'refused';
  for (let at = 0; at < 6; at += 1) {
    const text = await anyMessage(random);
    answers = [];
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...what: unknown[]) => said.push(...what);
    try {
      host.bridge.sendMessageToHost(text);
      await host.settled();
    } finally {
      console.error = error;
    }
    const shown = (): string =>
      `${text.slice(0, 2500)} ${said.map((one) => (one instanceof Error ? one.stack : String(one))).join()}`;
    if (answers.length !== (asks(text) ? 1 : 0)) throw new Error(`${answers.length} answers: ${shown()}`);
    const [answer] = answers;
    if (answer?.Error?.Code === 'GeneralException') throw new Error(`${answer.Error.Message}: ${shown()}`);
    if (answer && !answer.Error) outcome = 'accepted';
    if (!isSmall(text)) break;
  }
  const after = host.snapshot();
  const written = writeXlsx(after);
  demandEqual(after, readXlsx(written).workbook, 'What requests left behind is read as another workbook');
  return outcome;
}

export const protocol: Target = {
  title: 'requests to the embedded workbook',
  rounds: 3000,
  sampled: 30,
  seconds: 8,
  round,
};
