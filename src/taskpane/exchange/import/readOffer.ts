// What a chosen file offers to bring in, or why it cannot be read.

import {
  headersOfCsv,
  importFile,
  isXml,
  type CsvChoices,
  type CsvColumn,
  type ImportProposal,
  type Recomputed,
} from '../../../app';
import { ExchangeError, isArchive } from '../../../exchange';
import type { Language, MessageKey, MessageParams } from '../../../locales';
import type { ChosenFile } from '../FileButton';

interface Offer {
  /** The columns that people can map; none where the file itself says what it holds. */
  readonly columns: readonly CsvColumn[];
  readonly proposal?: ImportProposal;
  /** Said in words; with columns there, mapping them may help. */
  readonly problem?: { readonly key: MessageKey; readonly params: MessageParams };
}

/** `reader`: the language of the pane. Pure: nothing is written. Anything but ExchangeError is thrown on. */
export function readOffer(
  { name, bytes }: ChosenFile,
  here: Pick<Recomputed, 'engagement' | 'lastIds' | 'language'>,
  choices: CsvChoices,
  reader: Language,
): Offer {
  let columns: readonly CsvColumn[] = [];
  try {
    columns = isArchive(bytes) || isXml(bytes) ? [] : headersOfCsv(bytes);
    return { columns, proposal: importFile(name, bytes, here, choices, reader) };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return { columns, problem: error };
  }
}
