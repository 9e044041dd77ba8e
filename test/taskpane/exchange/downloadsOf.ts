// A page that saves what a link downloads where the played Excel does, and does nothing where it does not.

import type { Profile } from '@coachbook/excel-host';

/** Names of the files that arrive. Stands in for the pane's document as long as `run` runs. */
export async function downloadsOf<T>(
  { downloads }: Profile,
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly arrived: readonly string[]; readonly clicks: number }> {
  const arrived: string[] = [];
  let clicks = 0;
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  const createElement = () => ({
    download: '',
    href: '',
    click(this: { readonly download: string }) {
      clicks += 1;
      if (downloads) arrived.push(this.download);
    },
  });
  Object.defineProperty(globalThis, 'document', { configurable: true, value: { createElement } });
  try {
    return { result: await run(), arrived, clicks };
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  }
}
