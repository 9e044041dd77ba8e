// Runs in the task pane's frame before Microsoft's client: hands it the bridge to the embedded workbook.

import type { EmbeddingWindow } from './EmbeddingWindow';

const embedding = window.parent as EmbeddingWindow;
if (embedding !== window && embedding.coachbook)
  Object.assign(window, { _richApiNativeBridge: embedding.coachbook.host.bridge });
else
  document.body.textContent =
    'This page is a part of Coachbook beside its embedded workbook. Please open http://localhost:3000/ instead.';
