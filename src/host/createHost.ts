// Makes an embedded workbook: the calculation engine is loaded once, then everything is at hand.

import { emptyWorkbook, type WorkbookData } from '../workbook';
import { loadEngine } from './calculation/loadEngine';
import { Core } from './core/Core';
import { EditedCell } from './core/EditedCell';
import { RequirementSets } from './core/RequirementSets';
import type { Host } from './face/Host';
import type { HostOptions } from './face/HostOptions';
import { registry } from './objects/registry';
import { createPerson } from './person/createPerson';
import { platformOf, rememberPlatform } from './client/platforms';
import { HostBridge } from './server/HostBridge';
import { createView } from './view/createView';

const fiveMegabytes = 5 * 1024 * 1024;

/** A blank workbook with one sheet unless data is given. */
export async function createHost(data: WorkbookData = emptyWorkbook(), options: HostOptions = {}): Promise<Host> {
  await loadEngine();
  const core = new Core(data, options.now ?? (() => new Date()), new RequirementSets(options.requirementSets));
  core.onNewWorkbook = options.onNewWorkbook;
  const bridge = new HostBridge(core, registry, { request: options.requestLimit ?? fiveMegabytes, response: options.responseLimit ?? fiveMegabytes });
  const edited = new EditedCell(core);
  const host: Host = {
    snapshot: () => core.document.snapshot(),
    load: (next) => core.load(next),
    onChange: (listener) => core.onChange(listener),
    traffic: bridge.traffic,
    bridge,
    fail: (next) => bridge.failNext(next),
    setEditing: (cell) => {
      edited.set(cell);
      bridge.setEditing(cell !== undefined);
    },
    get editedCell() {
      return edited.place;
    },
    person: createPerson(core),
    elsewhere: createPerson(core, 'elsewhere'),
    view: createView(core),
    settled: () => bridge.settled(),
  };
  rememberPlatform(host, platformOf(core));
  return host;
}
