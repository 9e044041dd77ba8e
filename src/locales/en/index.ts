// The English catalogue. It declares the keys for every language. New texts go into one of these three: the pages load vocabulary and core with the pane, onDemand when somebody asks for it.
import { onDemand } from './onDemand';
import { core } from './core';
import { vocabulary } from './vocabulary';

export const en = { ...vocabulary, ...core, ...onDemand } as const;
