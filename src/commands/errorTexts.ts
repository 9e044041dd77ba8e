// What the dialog box of a ribbon button says.

import { asLanguage, message, type Language, type MessageKey } from '../locales';
import type { RibbonErrorKind } from './RibbonError';

const texts: Readonly<Record<RibbonErrorKind, MessageKey>> = {
  cellEditing: 'pane.ribbon.cellEditing',
  protected: 'pane.ribbon.protected',
  readOnly: 'pane.ribbon.readOnly',
  missing: 'pane.ribbon.missing',
  foreign: 'pane.ribbon.missing',
  newer: 'pane.newer.text',
  unfinished: 'pane.ribbon.unfinished',
  otherWindow: 'pane.error.otherWindow',
  tooLarge: 'pane.error.tooLarge',
  tooOld: 'pane.error.tooOld',
  busy: 'pane.error.busy',
  memory: 'pane.error.memory',
  blocked: 'pane.error.blocked',
  hidden: 'pane.error.hidden',
  unavailable: 'pane.error.unavailable',
  conflict: 'pane.error.conflict',
  signedOut: 'pane.error.signedOut',
  offline: 'pane.error.offline',
  unknown: 'pane.error.unknown',
};

interface ErrorTexts {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** The language of a dialog's address, as far as we have it. */
export function errorLanguage(search: string): Language {
  return asLanguage(new URLSearchParams(search).get('language') ?? '') ?? 'en';
}

/** `search`: what showRibbonError puts behind the page's address; what it does not know is told as unknown. The language has to be loaded. */
export function errorTexts(search: string): ErrorTexts {
  const asked = new URLSearchParams(search);
  const kind = asked.get('kind') ?? '';
  const language = errorLanguage(search);
  const text = message(language, Object.hasOwn(texts, kind) ? texts[kind as RibbonErrorKind] : texts.unknown);
  const code = asked.get('code') ?? '';
  return {
    language,
    title: message(language, 'pane.error.title'),
    text: kind === 'unknown' && code !== '' ? `${text} ${message(language, 'pane.error.report', { code })}` : text,
    button: message(language, 'pane.ribbon.close'),
  };
}
