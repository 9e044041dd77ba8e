// What the client has to know of a host besides its bridge, remembered beside it so that the host's face stays small.

import { writeXlsx } from '@coachbook/xlsx';
import type { Core } from '../core/Core';
import type { Host } from '../api/Host';
import type { Profile } from '../api/Profile';
import { replaceSettings, settingsOf } from '../objects/Setting';

export interface Platform {
  readonly profile: Profile;
  isSetSupported(name: string, version?: string | number): boolean;
  /** Document settings as JSON texts by name. */
  settings(): Readonly<Record<string, string>>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  onSelectionChanged(listener: () => void): void;
  readonly onDialog: Core['onDialog'];
  /** The workbook as the bytes of an .xlsx file. */
  file(): Uint8Array;
}

const platforms = new WeakMap<Host, Platform>();

export function setPlatform(host: Host, platform: Platform): void {
  platforms.set(host, platform);
}

export function platformFor(host: Host): Platform {
  const platform = platforms.get(host);
  if (!platform) throw new Error('This host was not made by createHost.');
  return platform;
}

export function platformOf(core: Core): Platform {
  return {
    profile: core.profile,
    onDialog: core.onDialog,
    isSetSupported: (name, version) => core.requirementSets.has(name, version),
    settings: () => settingsOf(core),
    saveSettings: (settings) => core.run('addin', () => replaceSettings(core, settings)),
    file: () => writeXlsx(core.document.snapshot()),
    onSelectionChanged: (listener) => {
      const before = core.selectionChanged;
      core.selectionChanged = () => {
        before();
        listener();
      };
    },
  };
}
