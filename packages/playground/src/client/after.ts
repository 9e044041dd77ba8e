// Runs in the task pane's frame after Microsoft's client: lets the page add what a real host would bring.

import type { EmbeddingWindow } from './EmbeddingWindow';

(window.parent as EmbeddingWindow).coachbook?.connect(window);
