/** @jest-environment jsdom */
// What stands beside a cell comes out of other people's workbooks: shown as text, and led to only where a page may lead.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host } from '@coachbook/excel-host';
import { emptySheet, type HyperlinkData, type NoteData } from '@coachbook/workbook';
import type { Grid } from '../src/grid/Grid';
import type { FrameView } from '../src/grid/GridFrame';
import { CellHint } from '../src/overlay/CellHint';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const area = { top: 0, bottom: 0, left: 0, right: 0 };

interface Held {
  readonly link?: Omit<HyperlinkData, 'area'>;
  readonly note?: Pick<NoteData, 'author' | 'text'>;
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** What the hint of the first cell looks like. */
function hintOf({ link, note, prompt }: Held): HTMLElement {
  const sheet = {
    ...emptySheet('One'),
    hyperlinks: link ? [{ area, ...link }] : [],
    notes: note ? [{ row: 0, column: 0, ...note } as NoteData] : [],
  };
  const host = { snapshot: () => ({ sheets: [sheet] }), view: { prompt: () => prompt } } as unknown as Host;
  const cursor = { sheet: 'One', row: 0, column: 0, area };
  const grid = { selection: { subscribe: () => () => undefined, current: () => cursor } } as unknown as Grid;
  const view = {
    sheet: 'One',
    top: 0,
    left: 0,
    width: 1000,
    height: 1000,
    x: (column: number) => column * 90,
    y: (row: number) => row * 20,
  } as unknown as FrameView;
  const container = document.createElement('div');
  act(() => createRoot(container).render(<CellHint host={host} grid={grid} view={view} />));
  return container;
}

describe('a link', () => {
  it.each(['https://example.org/a', 'mailto:ann@example.org'])(
    'leads to %s, in a tab that knows nothing of this page',
    (address) => {
      const link = hintOf({ link: { address } }).querySelector('a');
      expect([link?.getAttribute('href'), link?.target, link?.rel, link?.textContent]).toEqual([
        address,
        '_blank',
        'noreferrer',
        address,
      ]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'ms-word:ofe|u|x',
    ' https://example.org',
    '//example.org',
  ])('is text only for %s', (address) => {
    for (const tooltip of [undefined, 'https://example.org']) {
      const hint = hintOf({ link: { address, ...(tooltip === undefined ? {} : { tooltip }) } });
      expect(hint.querySelectorAll('[href], [src], button')).toHaveLength(0);
      expect(hint.textContent).toContain(address);
    }
  });

  it('shows signs that turn the direction of reading, in its address and in the place it leads to', () => {
    expect(hintOf({ link: { address: 'https://example.org/\u202Egpj.exe' } }).textContent).toBe(
      'https://example.org/<U+202E>gpj.exe',
    );
    expect(hintOf({ link: { address: 'file:///\u2066a\u0000' } }).textContent).toBe('file:///<U+2066>a␀');
    expect(hintOf({ link: { location: 'One!\u202EA1' } }).textContent).toContain('One!<U+202E>A1');
  });

  it('and its tip cannot turn what stands beside it', () => {
    const hint = hintOf({ link: { address: 'file:///x', tooltip: '\u202Etip' } });
    expect(hint.querySelector('bdi')?.textContent).toBe('\u202Etip');
  });
});

it('texts are texts, each in a direction of its own', () => {
  const markup = '<img src=x onerror=alert(1)>\u202E';
  const hint = hintOf({ note: { author: markup, text: markup }, prompt: { title: markup, message: markup } });
  expect(hint.querySelectorAll('img, script')).toHaveLength(0);
  expect([...hint.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    markup,
    markup,
    markup,
    markup,
  ]);
});
