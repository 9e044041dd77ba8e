// Keys of texts that are put together from parts known only when it runs. That no such text is missing is checked by types where their families are declared, see `Complete`.

import type { MessageKey } from './catalogues';

/** textKey('column', 'goals', 'name') is 'column.goals.name'. */
export function textKey(...parts: readonly string[]): MessageKey {
  return parts.join('.') as MessageKey;
}

/** What follows these words in the keys that begin with them: PartOf<'sheet'> is 'goals.name' and so on. */
export type PartOf<Words extends string> = MessageKey extends infer Key
  ? Key extends `${Words}.${infer Part}`
    ? Part
    : never
  : never;

/** `true` where there is a text for each of these keys; otherwise those without one, which `true` cannot be: it does not compile. */
export type Complete<Keys extends string> = [Exclude<Keys, MessageKey>] extends [never]
  ? true
  : Exclude<Keys, MessageKey>;
