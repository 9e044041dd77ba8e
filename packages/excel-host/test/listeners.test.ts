// What fails beside the embedded workbook, in the page or in the add-in, does not silence it.

import { connectClient, createHost, type Host } from '../src';

const type = async (host: Host, text: string): Promise<void> => {
  const { Excel } = connectClient(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
    await context.sync();
  });
};
const a1 = (host: Host) => host.snapshot().sheets[0]?.rows[0]?.cells[0]?.value;

let said: jest.SpyInstance;
beforeEach(() => {
  said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => said.mockRestore());

it('a listener that throws is told on the console; others hear of the change, and the next request is answered', async () => {
  const host = await createHost();
  const heard: string[] = [];
  host.onChange(() => {
    throw new Error('a listener of the page');
  });
  host.onChange(({ origin }) => heard.push(origin));
  await type(host, 'a');
  await type(host, 'b');
  expect(a1(host)).toBe('b');
  expect(heard).toContain('addin');
  expect(said).toHaveBeenCalledWith(expect.objectContaining({ message: 'a listener of the page' }));
}, 10_000);

it('a client that throws at what it is told is asked again', async () => {
  const host = await createHost();
  host.bridge.onMessageFromHost = () => {
    throw new Error('a handler of the client');
  };
  host.bridge.sendMessageToHost(
    JSON.stringify({ id: 1, type: 1, message: { body: { Actions: [], ObjectPaths: {} } } }),
  );
  await host.settled();
  await type(host, 'c');
  expect(a1(host)).toBe('c');
}, 10_000);

it.each([
  '{not json',
  'null',
  '7',
  '{"type":1}',
  '{"id":1,"type":1,"message":{"body":"{not json"}}',
  '{"id":1,"type":1,"message":{"body":{}}}',
])(
  'a message that is none, %s, is passed over or refused',
  async (message) => {
    const host = await createHost();
    host.bridge.sendMessageToHost(message);
    await host.settled();
    await type(host, 'd');
    expect(a1(host)).toBe('d');
  },
  10_000,
);
