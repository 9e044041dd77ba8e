// The French catalogue, with every key of the English one. New texts go into one of these three: the pages load words and texts with the pane, more when somebody asks for it.
import { more } from './more';
import { texts } from './texts';
import { words } from './words';

export const fr = { ...words, ...texts, ...more };
