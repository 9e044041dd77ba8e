// The part of Office's common API that the client script leaves to its host page.

import { displayDialog } from './displayDialog';
import { documentFile } from './documentFile';
import type { Platform } from './platforms';

type Callback = (result: {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}) => void;

const succeeded = (value?: unknown): Parameters<Callback>[0] => ({ status: 'succeeded', value });

/** Adds to what the script defined; document settings are read from the workbook and written back on save. */
export function createOffice(given: object, platform: Platform): object {
  const { profile } = platform;
  const info = { host: 'Excel', platform: profile.platform };
  const actions = new Map<string, (event: { completed(): void }) => void>();
  let startup = 0;
  let settings: Record<string, unknown> = read(platform);
  const document = {
    mode: 'readWrite',
    url: '',
    settings: {
      get: (name: string) => settings[name] ?? null,
      set: (name: string, value: unknown) => {
        settings = { ...settings, [name]: value };
      },
      remove: (name: string) => {
        const { [name]: _gone, ...rest } = settings;
        settings = rest;
      },
      saveAsync: (...args: readonly unknown[]) => {
        platform.saveSettings(
          Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)])),
        );
        answer(args, succeeded());
      },
      refreshAsync: (...args: readonly unknown[]) => {
        settings = read(platform);
        answer(args, succeeded());
      },
    },
    getFileAsync: (type: string, ...args: readonly unknown[]) => {
      const options = args.find((each) => typeof each === 'object' && each !== null) ?? {};
      answer(
        args,
        type === 'compressed' && profile.givesFile
          ? succeeded(documentFile(platform.file(), options))
          : { status: 'failed', error: fileError(type, profile) },
      );
    },
    addHandlerAsync: (type: string, handler: (event: object) => void, ...args: readonly unknown[]) => {
      if (type === 'documentSelectionChanged')
        platform.onSelectionChanged(() => queueMicrotask(() => handler({ type, document })));
      answer(args, succeeded());
    },
    removeHandlerAsync: (_type: string, ...args: readonly unknown[]) => answer(args, succeeded()),
  };
  const context = {
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: profile.version },
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#242424',
      controlBackgroundColor: '#FFFFFF',
      controlForegroundColor: '#242424',
      isDarkTheme: false,
    },
    partitionKey: undefined,
    ui: {
      ...(platform.isSetSupported('DialogApi', '1.1') && { displayDialogAsync: displayDialog(platform.onDialog) }),
      messageParent: () => undefined,
    },
    requirements: {
      isSetSupported: (name: string, version?: string | number) => platform.isSetSupported(name, version),
    },
    document,
  };
  const own: object = {
    context,
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    EventType: {
      DocumentSelectionChanged: 'documentSelectionChanged',
      SettingsChanged: 'settingsChanged',
      DialogMessageReceived: 'dialogMessageReceived',
      DialogEventReceived: 'dialogEventReceived',
    },
    StartupBehavior: { none: 0, load: 1 },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    actions: {
      associate: (name: string, action: (event: { completed(): void }) => void) => {
        actions.set(name, action);
      },
      /** The page's own ribbon calls actions here; Excel does it through the manifest. */
      _invoke: (name: string) =>
        new Promise<void>((resolve, reject) => {
          const action = actions.get(name);
          if (action) action({ completed: resolve });
          else reject(new Error(`No action "${name}" is associated.`));
        }),
    },
    addin: {
      getStartupBehavior: () => Promise.resolve(startup),
      setStartupBehavior: (behavior: number) => {
        startup = behavior;
        return Promise.resolve();
      },
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    ribbon: { requestUpdate: () => Promise.resolve() },
  };
  // The script's own object guards some of these names: ours stands in front of it.
  return Object.create(given, Object.getOwnPropertyDescriptors(own)) as object;
}

/** Where no file is given: on the web in the words of OfficeDev/office-js issue 5297, elsewhere with Office's number for what is not supported. */
function fileError(
  type: string,
  { platform }: Platform['profile'],
): { readonly code: number; readonly message: string } {
  if (type === 'compressed' && platform === 'OfficeOnline')
    return { code: 11_001, message: 'A network problem has prevented retrieval of the file.' };
  return { code: 5_000, message: `No file of the kind "${type}" is given here.` };
}

function read(platform: Platform): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(platform.settings()).map(([name, text]) => {
      try {
        return [name, JSON.parse(text) as unknown];
      } catch {
        return [name, text];
      }
    }),
  );
}

function answer(args: readonly unknown[], result: Parameters<Callback>[0]): void {
  const callback = args.findLast((each): each is Callback => typeof each === 'function');
  if (callback) queueMicrotask(() => callback(result));
}
