// A list of areas as files give it: addresses parted by blanks.

import { type Area, parseArea } from '../../workbook';

/** What is no address is left out. */
export function readAreas(text: string | undefined): readonly Area[] {
  return (text ?? '').trim().split(/\s+/).map((each) => parseArea(each)).filter((area) => area !== undefined);
}
