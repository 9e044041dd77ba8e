// Makes an embedded workbook: the calculation engine is loaded once, then everything is at hand.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { loadEngine } from './calculation/loadEngine';
import { Core } from './core/Core';
import { EditedCell } from './core/EditedCell';
import { RequirementSets } from './core/RequirementSets';
import type { Host } from './api/Host';
import type { HostOptions } from './api/HostOptions';
import { registry } from './objects/registry';
import { createUser } from './user/createUser';
import { PROFILES } from './profiles/profiles';
import { platformOf, setPlatform } from './client/platforms';
import { HostBridge } from './server/HostBridge';
import { createView } from './view/createView';

/** A blank workbook with one sheet unless data is given. */
export async function createHost(data: WorkbookData = emptyWorkbook(), options: HostOptions = {}): Promise<Host> {
  await loadEngine();
  const { profile = PROFILES.embedded, now = () => new Date(), requirementSets = profile.requirementSets } = options;
  const limit = profile.payloadLimit ?? Number.POSITIVE_INFINITY;
  const core = new Core(data, now, new RequirementSets(requirementSets), profile);
  core.onNewWorkbook = options.onNewWorkbook;
  core.onDialog = options.onDialog;
  const bridge = new HostBridge(core, registry, {
    request: options.requestLimit ?? limit,
    response: options.responseLimit ?? limit,
  });
  const edited = new EditedCell(core);
  const host: Host = {
    profile,
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
    setFocus: (isHere) => {
      core.hasFocus = isHere;
    },
    get editedCell() {
      return edited.place;
    },
    user: createUser(core),
    remoteUser: createUser(core, 'remoteUser'),
    view: createView(core),
    settled: () => bridge.settled(),
  };
  setPlatform(host, platformOf(core));
  return host;
}
