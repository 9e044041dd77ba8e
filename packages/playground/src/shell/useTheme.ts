// Light or dark as the person's system is, while the page is open.

import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { themes } from './theme';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

/** The theme of the page around the sheets; the sheets themselves stay white, as in Excel. */
export function useTheme(): Theme {
  return useIsDark() ? themes.dark : themes.light;
}
