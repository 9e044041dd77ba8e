// Probes that listen leave nobody listening, also where Excel refuses what they ask in between.

import { PROBES } from '../../src/selftest/probes';
import type { RunningProbe } from '../../src/selftest/model/Probe';
import { runProbe } from '../../src/selftest/run/runProbe';
import { takeStock } from '../../src/selftest/run/takeStock';
import { anExcel } from './anExcel';

it.each<[RunningProbe['id'], RegExp]>([
  ['F2.triggerSource', /"Name":"Values"/],
  ['F27.sheetAdded', /Coachbook added/],
  ['F15.freeze', /"Name":"FreezeAt"/],
])('%s', async (id, asked) => {
  const { here, host, context, refuse } = await anExcel();
  const stock = await takeStock(context());
  const probe = PROBES.find((one): one is RunningProbe => one.id === id);
  if (!stock || !probe) throw new Error('Nothing to run.');
  refuse(asked, 'GeneralException');
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  const sent: string[] = [];
  host.bridge.sendMessageToHost = (text) => {
    sent.push(...(text.match(/"_(?:Unr|R)egister\w*"/g) ?? []));
    send(text);
  };
  expect(await runProbe(probe, here, stock, async () => undefined)).toMatchObject({
    outcome: 'refused',
    answer: 'refused: GeneralException',
  });
  const [added, removed, ...more] = sent;
  expect([removed, ...more]).toEqual([added?.replace('_Register', '_Unregister')]);
});
