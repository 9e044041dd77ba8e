// The parts of the Office namespace a host brings: readiness, context, document settings, commands.

import type { EmbeddingWindow } from './EmbeddingWindow';

type Embedding = NonNullable<EmbeddingWindow['coachbook']>;
interface Result { readonly status: 'succeeded'; readonly value: undefined }
type Callback = (result: Result) => void;

/** Requirement sets of the Excel we play; everything not named here is not supported. */
const sets: Readonly<Record<string, string>> = { ExcelApi: '1.21', AddinCommands: '1.1' };

/** What `Office` lacks when only the client's script has run. */
export function officeOf({ host, showPane, hidePane }: Embedding, language: string) {
  const settings = new Map(Object.entries(host.snapshot().webExtension?.properties ?? {}).map(([key, text]): [string, unknown] => [key, JSON.parse(text)]));
  const removed = new Set<string>();
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
  return {
    onReady: (callback?: (given: typeof info) => unknown) => Promise.resolve(info).then(async (given) => { await callback?.(given); return given; }),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: {
      host: 'Excel',
      platform: 'OfficeOnline',
      diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
      displayLanguage: language,
      contentLanguage: language,
      officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#323130', controlBackgroundColor: '#FFFFFF', controlForegroundColor: '#323130', isDarkTheme: false },
      requirements: { isSetSupported: (name: string, version: string | number = '1.1') => isAtLeast(sets[name], String(version)) },
      document: {
        settings: {
          get: (key: string) => settings.get(key) ?? null,
          set: (key: string, value: unknown) => { settings.set(key, value); removed.delete(key); },
          remove: (key: string) => { settings.delete(key); removed.add(key); },
          saveAsync: (options?: Callback | object, callback?: Callback) => {
            const done = typeof options === 'function' ? (options as Callback) : callback;
            void Excel.run(async (context) => {
              settings.forEach((value, key) => context.workbook.settings.add(key, value as string));
              removed.forEach((key) => context.workbook.settings.getItemOrNullObject(key).delete());
              await context.sync();
            }).then(() => done?.({ status: 'succeeded', value: undefined }));
          },
        },
      },
    },
    actions: { associate: () => undefined },
    addin: { showAsTaskpane: () => Promise.resolve(showPane()), hide: () => Promise.resolve(hidePane()), setStartupBehavior: () => Promise.resolve(), getStartupBehavior: () => Promise.resolve('None'), onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()) },
    ribbon: { requestUpdate: () => Promise.resolve() },
  };
}

function isAtLeast(offered: string | undefined, asked: string): boolean {
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
