// Entry of the task pane: waits for Office, then keeps the pane in step with the workbook of this Excel.

import { createRoot, type Root } from 'react-dom/client';
import type { ReactNode } from 'react';
import { createSession, dayOfClock, joinPanes, openNewWorkbook, readFile, runBatches } from '../app';
import { loadLanguage, message } from '../locales';
import { Frame } from './Frame';
import { Notice } from './Notice';
import { Pane } from './Pane';
import './pane.css';
import { isMissingPart } from './isMissingPart';
import { millisecondsOf, readRest } from './settings/restChoice';
import { paneLanguage } from './i18n/paneLanguage';

/** As the manifest asks for; sideloading does not hold to it. */
const leastExcel = '1.13';

/** A page that Office never answers is open in a browser, or offline. */
const silence = 8_000;

function render(root: Root, children: ReactNode): void {
  const office = typeof Office === 'undefined' ? undefined : Office.context;
  const language = paneLanguage();
  document.documentElement.lang = language;
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  root.render(
    <Frame language={language} office={office?.officeTheme} direction={direction}>
      {children}
    </Frame>,
  );
}

async function notice(root: Root, name: 'noExcel' | 'tooOld'): Promise<void> {
  const language = paneLanguage();
  await loadLanguage(language);
  render(
    root,
    <main>
      <Notice
        title={message(language, `pane.${name}.title`)}
        text={message(language, name === 'tooOld' ? 'pane.error.tooOld' : 'pane.noExcel.text')}
      />
    </main>,
  );
}

async function open(root: Root): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return notice(root, 'noExcel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', leastExcel)) return notice(root, 'tooOld');
  await loadLanguage(paneLanguage());
  const session = createSession({
    run: runBatches(Excel),
    openNew: openNewWorkbook(Excel),
    readFile: readFile(Office.context.document),
    today: () => dayOfClock(new Date()),
    idle: millisecondsOf(readRest()),
    onWritten: () => panes.tell(),
  });
  // Each press of a button of the ribbon may open a pane of its own.
  const panes = joinPanes(Office.context.document.url ?? '', () => void session.reload());
  render(root, <Pane session={session} show={new URLSearchParams(location.search).get('show')} />);
  // Midnight passes while a workbook stays open, and with it the figures of today.
  document.addEventListener('visibilitychange', () => {
    const known = session.getSnapshot().recomputed?.analysis.today;
    if (!document.hidden && known !== undefined && known !== dayOfClock(new Date())) void session.load();
  });
  window.addEventListener('pagehide', () => {
    panes.leave();
    void session.stop();
  });
  await session.start();
}

const root = createRoot(document.getElementById('root') as HTMLElement, {
  // A part that did not arrive is told in the pane, and no mistake.
  onCaughtError: (error) => {
    if (!isMissingPart(error)) console.error(error);
  },
});
if (typeof Office === 'undefined') void notice(root, 'noExcel');
else {
  const timer = setTimeout(() => void notice(root, 'noExcel'), silence);
  void Office.onReady(() => clearTimeout(timer));
  void open(root);
}
