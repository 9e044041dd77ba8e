// The English catalogue. It declares the keys for every language. New texts go into one of these three: the pages load words and texts with the pane, more when somebody asks for it.
import { more } from './more';
import { texts } from './texts';
import { words } from './words';

export const en = { ...words, ...texts, ...more } as const;
