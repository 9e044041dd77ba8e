// How the page speaks: the text of a key, in its language.

import type { MessageKey, MessageParams } from '../../locales';

export type Say = (key: MessageKey, params?: MessageParams) => string;
