// The page with the embedded workbook: starts the host, then the window around it.

import { createRoot } from 'react-dom/client';
import { createHost, PROFILES } from '@coachbook/excel-host';
import { connectFrame } from './client/connectFrame';
import type { Embedding } from './client/EmbeddingWindow';
import { playedExcel } from './client/playedExcel';
import { readKept } from './files/autosave';
import type { Grid } from './grid/Grid';
import { t } from './t';
import { App } from './shell/App';
import type { ShowNew } from './shell/DocumentActions';
import './shell/shell.css';

async function start(): Promise<void> {
  const kept = await readKept();
  let showNew: ShowNew = () => undefined;
  const host = await createHost(kept?.workbook, {
    profile: PROFILES[playedExcel()],
    onNewWorkbook: (workbook, manner) => showNew(workbook, manner),
  });
  let show: (open: boolean) => void = () => undefined;
  let grid: Grid | undefined;
  const embedding: Embedding = {
    host,
    connect: (frame) => connectFrame(host, frame, (open) => show(open)),
    cellBox: (row, column) => grid?.cellBox(row, column),
  };
  Object.assign(window, { coachbook: embedding });
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <App
      host={host}
      firstName={kept?.name ?? t('page.workbook')}
      onPane={(given) => {
        show = given;
      }}
      onGrid={(given) => {
        grid = given;
      }}
      onNewWorkbook={(given) => {
        showNew = given;
      }}
    />,
  );
}

void start();
