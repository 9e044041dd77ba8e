// What the client has to know of a host besides its bridge, remembered beside it so that the host's face stays small.

import type { Core } from '../core/Core';
import type { Host } from '../face/Host';
import { replaceSettings, settingsOf } from '../objects/Setting';

export interface Platform {
  isSetSupported(name: string, version?: string | number): boolean;
  /** Document settings as JSON texts by name. */
  settings(): Readonly<Record<string, string>>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  onSelectionChanged(listener: () => void): void;
}

const platforms = new WeakMap<Host, Platform>();

export function rememberPlatform(host: Host, platform: Platform): void {
  platforms.set(host, platform);
}

export function platformFor(host: Host): Platform {
  const platform = platforms.get(host);
  if (!platform) throw new Error('This host was not made by createHost.');
  return platform;
}

/** The highest set whose members the client library has; what is newer it cannot call. */
const newest: Readonly<Record<string, string>> = {
  ExcelApi: '1.15', SharedRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.2', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', ExcelApiUndo: '1.7',
};

export function platformOf(core: Core, sets: Readonly<Record<string, string>> | undefined): Platform {
  const supported = sets ? { RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', ExcelApiUndo: '1.7', ...sets } : newest;
  const byName = new Map(Object.entries(supported).map(([name, version]) => [name.toLowerCase(), version]));
  return {
    isSetSupported: (name, version = '1.1') => {
      const has = byName.get(name.toLowerCase());
      return has !== undefined && atLeast(has, String(version));
    },
    settings: () => settingsOf(core),
    saveSettings: (settings) => core.run('addin', () => replaceSettings(core, settings)),
    onSelectionChanged: (listener) => {
      const before = core.selectionChanged;
      core.selectionChanged = () => {
        before();
        listener();
      };
    },
  };
}

function atLeast(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
