// Opens a file of another program as a proposal, by what it is.

import { isArchive, unzipCsvFiles } from '../../exchange';
import type { Language } from '../../locales';
import type { Recomputed } from '../recompute';
import { checkAdditions } from './importLimits';
import type { ImportProposal } from './ImportProposal';
import { proposeFromCsv, type CsvChoices } from './proposeFromCsv';
import { proposeFromProject } from './proposeFromProject';

/** A .csv file, a .zip of them, or Project XML; `choices` are for a single .csv file, `reader` is the language of whoever is told of the file. Throws ExchangeError where it is none of these, or brings in more than one import may. */
export function importFile(
  name: string,
  bytes: Uint8Array,
  here: Pick<Recomputed, 'engagement' | 'lastIds' | 'language'>,
  choices: CsvChoices = {},
  reader: Language = here.language,
): ImportProposal {
  const proposal = propose(name, bytes, here, choices, reader);
  checkAdditions(proposal, here, reader);
  return proposal;
}

function propose(
  name: string,
  bytes: Uint8Array,
  here: Parameters<typeof importFile>[2],
  choices: CsvChoices,
  reader: Language,
): ImportProposal {
  if (isArchive(bytes)) return proposeFromCsv(unzipCsvFiles(bytes), here, {}, reader);
  return isXml(bytes) ? proposeFromProject(bytes, here) : proposeFromCsv([{ name, bytes }], here, choices, reader);
}

/** Whether the first characters are those of XML, whatever the file is called and however it is encoded. */
export function isXml(bytes: Uint8Array): boolean {
  const beginning = [...bytes.subarray(0, 200)]
    .filter((byte) => byte !== 0 && byte < 0x80)
    .map((byte) => String.fromCharCode(byte))
    .join('');
  return /^\s*<(\?xml|Project|!)/.test(beginning);
}
