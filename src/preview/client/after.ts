// Runs in the task pane's frame after Microsoft's client: adds the parts of Office that a real host would bring.

import type { EmbeddingWindow } from './EmbeddingWindow';
import { officeOf } from './officeOf';

const embedding = (window.parent as EmbeddingWindow).coachbook;
const given = (window as unknown as { Office?: object }).Office;
if (embedding) Object.assign(window, { Office: Object.assign(given ?? {}, officeOf(embedding, navigator.language)) });
