// What Excel accepts as the name of a table or a named cell.

import { parseArea } from '@coachbook/workbook';
import { HostError } from '../api/HostError';

/** Throws InvalidArgument for names with spaces, that start with a digit, look like a cell or are too long (support.microsoft.com, "Names in formulas"). */
export function checkName(name: string): void {
  const looksLikeCell = parseArea(name) !== undefined || /^r\d*c?\d*$|^c\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}
