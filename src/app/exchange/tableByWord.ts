// Which table a word means: as the command line, a file's name or a person calls it.

import { TABLES, type TableName } from '../../domain';
import { foldText, keyOfText } from '../../locales';

/** The two tables people speak of by other names than their own. */
const BY_NAME: Readonly<Record<string, TableName>> = { plan: 'projectActions', personal: 'personalActions' };

/** By our name, its caption in any language, or "plan" and "personal"; undefined where it is none. */
export function tableByWord(word: string): TableName | undefined {
  const folded = foldText(word);
  const named = Object.hasOwn(BY_NAME, folded) ? BY_NAME[folded] : undefined;
  const captioned = keyOfText('table.', word)[0]?.slice('table.'.length);
  return named ?? TABLES.find((table) => table.toLowerCase() === folded || table === captioned);
}
