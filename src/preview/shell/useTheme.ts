// Light or dark as the person's system is, while the page is open.

import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { themes } from './theme';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** The theme of the page around the sheets; the sheets themselves stay white, as in Excel. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (query.matches ? themes.dark : themes.light));
}
