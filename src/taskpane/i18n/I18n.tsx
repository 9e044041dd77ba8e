// The language of the pane, for every component.

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { message, type Language, type MessageKey, type MessageParams } from '../../locales';

export interface I18n {
  readonly language: Language;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  /** The time of day, as 14:05. */
  readonly clock: (moment: Date) => string;
}

const i18nIn = (language: Language): I18n => ({
  language,
  t: (key, params) => message(language, key, params),
  clock: (moment) =>
    new Intl.DateTimeFormat(language === 'en' ? undefined : language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(moment),
});

const Context = createContext<I18n>(i18nIn('en'));

/** Follows Office's display language; the workbook has its own. */
export function I18nProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <Context value={useMemo(() => i18nIn(language), [language])}>{children}</Context>;
}

export function useI18n(): I18n {
  return useContext(Context);
}
