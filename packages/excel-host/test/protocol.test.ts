// Requests nobody sends on purpose: every one is answered, none brings the host down.
import fc from 'fast-check';
import { createHost } from '../src';
import { registry } from '../src/objects/registry';

const names = [
  ...new Set(
    registry.types.flatMap((type) => [
      ...Object.keys(type.properties ?? {}),
      ...Object.keys(type.objects ?? {}),
      ...Object.keys(type.methods ?? {}),
    ]),
  ),
].map((name) => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1)));
const junk = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom('A1', 'Sheet1', 'A1:B2', '', 'x', 'All', 'Down', 'ByRows', '#FF0000', null, true, 1e9),
  fc.constant([[1]]),
  fc.constant({ key: 0 }),
  fc.jsonValue({ maxDepth: 1 }),
);
const arrows = fc.record({ Arguments: fc.array(junk, { maxLength: 3 }) });
const paths = fc.array(
  fc.record({
    ObjectPathType: fc.constantFrom(3, 4, 4, 5),
    Name: fc.constantFrom(...names),
    ParentObjectPathId: fc.integer({ min: 1, max: 12 }),
    ArgumentInfo: arrows,
  }),
  { maxLength: 10 },
);
const actions = fc.array(
  fc.record({
    ActionType: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 77),
    Name: fc.constantFrom(...names),
    ObjectPathId: fc.integer({ min: 0, max: 13 }),
    ArgumentInfo: arrows,
    QueryInfo: fc.constant({}),
  }),
  { minLength: 1, maxLength: 15 },
);

/** A sheet, its cells and tables within reach, then anything. */
const start = [
  { Id: 1, ObjectPathType: 1, Name: '' },
  { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
  { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1:C4'] } },
  { Id: 5, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 3 },
];

interface Answer {
  readonly Results: readonly unknown[];
  readonly Error?: { readonly Code: string; readonly Message: string };
}

describe('generated batches', () => {
  it('are always answered, with Excel’s codes', async () => {
    const host = await createHost();
    const answers: Answer[] = [];
    host.bridge.onMessageFromHost = (text) => {
      const message = JSON.parse(text) as { readonly type: number; readonly message: { readonly body: string } };
      if (message.type === 2) answers.push(JSON.parse(message.message.body) as Answer);
    };
    await fc.assert(
      fc.asyncProperty(paths, actions, async (list, wanted) => {
        const all = [
          ...start,
          ...list.map((path, index) => ({
            Id: index + 6,
            ...path,
            ParentObjectPathId: Math.min(path.ParentObjectPathId, index + 5),
          })),
        ];
        answers.length = 0;
        host.bridge.sendMessageToHost(
          JSON.stringify({
            id: 1,
            type: 1,
            message: {
              body: {
                Actions: wanted.map((action, index) => ({ Id: index + 100, ...action })),
                ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
              },
            },
          }),
        );
        await host.settled();
        expect(answers).toHaveLength(1);
        const [answer] = answers;
        expect(answer?.Error?.Code === 'GeneralException' ? answer.Error.Message : undefined).toBeUndefined();
      }),
      { numRuns: 250 },
    );
    expect(() => host.snapshot()).not.toThrow();
  }, 120_000);
});

/** What a host answers to each of these bodies. */
async function answersTo(...bodies: readonly unknown[]): Promise<readonly Answer[]> {
  const host = await createHost();
  const answers: Answer[] = [];
  host.bridge.onMessageFromHost = (text) =>
    answers.push(
      JSON.parse((JSON.parse(text) as { readonly message: { readonly body: string } }).message.body) as Answer,
    );
  for (const body of bodies) host.bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, message: { body } }));
  await host.settled();
  return answers;
}

const codesOf = async (...bodies: readonly unknown[]): Promise<readonly (string | undefined)[]> =>
  (await answersTo(...bodies)).map(({ Error: error }) => error?.Code);
const asked = (
  more: readonly {
    readonly Id: number;
    readonly ObjectPathType: number;
    readonly Name: string;
    readonly ParentObjectPathId?: number;
  }[],
  action: object,
) => ({
  Actions: [{ Id: 1, ActionType: 1, Name: '', ...action }],
  ObjectPaths: Object.fromEntries([...start, ...more].map((path) => [path.Id, path])),
});

describe('requests that are none', () => {
  it('are InvalidRequest', async () => {
    const bodies = [
      '{',
      'null',
      '[]',
      { Actions: {}, ObjectPaths: {} },
      { Actions: [null], ObjectPaths: {} },
      { Actions: [] },
      { Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: [3] } }], ObjectPaths: {} },
      { Actions: [], ObjectPaths: { 1: { ObjectPathType: 4, Name: 7 } } },
    ];
    expect(await codesOf(...bodies)).toEqual(bodies.map(() => 'InvalidRequest'));
  });

  it('lead nowhere by paths that lead to themselves', async () => {
    expect(
      await codesOf(
        asked([{ Id: 9, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 9 }], { ObjectPathId: 9 }),
        asked(
          [
            { Id: 8, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 9 },
            { Id: 9, ObjectPathType: 4, Name: 'Tables', ParentObjectPathId: 8 },
          ],
          { ObjectPathId: 9 },
        ),
      ),
    ).toEqual(['InvalidObjectPath', 'InvalidObjectPath']);
  });

  it.each(['Constructor', 'ToString', 'HasOwnProperty', '__proto__', 'constructor'])(
    'know no member %s, which every object of JavaScript has',
    async (name) => {
      const codes = await codesOf(
        asked([{ Id: 9, ObjectPathType: 4, Name: name, ParentObjectPathId: 4 }], { ObjectPathId: 9 }),
        asked([{ Id: 9, ObjectPathType: 3, Name: name, ParentObjectPathId: 4 }], { ObjectPathId: 9 }),
        asked([], { ActionType: 3, Name: name, ObjectPathId: 4 }),
        asked([], { ActionType: 4, Name: name, ObjectPathId: 4, ArgumentInfo: { Arguments: [1] } }),
        asked([], { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: [name] } }),
      );
      expect(codes.filter((code) => code !== 'ApiNotFound' && code !== 'InvalidArgument')).toEqual([]);
    },
  );

  it('cannot pass what they write for an object', async () => {
    const forged = { type: { name: 'Range' }, isNull: false, ref: {} };
    expect(
      await codesOf(
        asked([], { ActionType: 3, Name: 'CopyFrom', ObjectPathId: 4, ArgumentInfo: { Arguments: [forged] } }),
      ),
    ).toEqual(['InvalidArgument']);
  });
});
