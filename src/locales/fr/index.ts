// The French catalogue, with every key of the English one. New texts go into one of these three: the pages load vocabulary and core with the pane, onDemand when somebody asks for it.
import { onDemand } from './onDemand';
import { core } from './core';
import { vocabulary } from './vocabulary';

export const fr = { ...vocabulary, ...core, ...onDemand };
