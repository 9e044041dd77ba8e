// Which step a worksheet belongs to, whatever it is called by now.

import type { Recomputed } from '../../app';
import type { Step } from '../../domain';
import { message } from '../../locales';
import { SHEETS } from '../../sheets';

/** By the tables that lie on it, or else by its name; undefined for a sheet that is not ours. */
export function stepOfSheet(
  name: string,
  { located, language }: Pick<Recomputed, 'located' | 'language'>,
): Step | undefined {
  const here = [...located.tables.values()].find(({ sheet }) => sheet.name === name)?.definition.name;
  const sheet = SHEETS.find((one) =>
    here === undefined ? message(language, one.name) === name : one.tables.some((table) => table.name === here),
  );
  return sheet?.step as Step | undefined;
}
