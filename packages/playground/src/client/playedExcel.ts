// Which Excel the page plays: the one its address names ("?excel=mac"), or the one chosen last in this browser.

import { PROFILES, type ProfileName } from '@coachbook/excel-host';

const parameter = 'excel';
const key = 'coachbook.excel';

export const PLAYED = Object.keys(PROFILES) as readonly ProfileName[];

const asProfile = (name: string | null): ProfileName | undefined => PLAYED.find((one) => one === name);

/** Some browsers keep nothing; the address then says it all. */
function store(name: ProfileName): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    /* Not remembered. */
  }
}

function stored(): ProfileName | undefined {
  try {
    return asProfile(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** What the address names is remembered; a name that is not known counts as none. */
export function playedExcel(): ProfileName {
  const asked = asProfile(new URLSearchParams(location.search).get(parameter));
  if (asked) store(asked);
  return asked ?? stored() ?? 'embedded';
}

/** Loads the page anew, with the workbook that is kept in the browser. */
export function playExcel(name: ProfileName): void {
  store(name);
  const next = new URL(location.href);
  next.searchParams.set(parameter, name);
  location.assign(next);
}
