// The Excels that can be played, each with what is documented or reported of it (docs/excel.md).

import type { Profile, ProfileName } from '../face/Profile';

const fiveMegabytes = 5 * 1024 * 1024;
const commonSets = { RibbonApi: '1.1', DialogApi: '1.2', DelayForCellEdit: '1.1' };
const officePapers = ['A3', 'A4', 'Letter', 'Legal', 'Tabloid'];

/** Everything that is documented works, with the limits of Excel on the web: what the page beside the embedded workbook runs on unless another is chosen. */
const embedded: Profile = {
  name: 'embedded', platform: 'OfficeOnline', version: '16.0.0.0',
  requirementSets: { ExcelApi: '1.15', SharedRuntime: '1.1', ...commonSets },
  payloadLimit: fiveMegabytes, downloads: true, newWorkbook: 'window', givesFile: true, chartDetails: true, papers: officePapers,
  triggerSource: true, digits: 17, undo: 'joins', filteredWrites: 'visible', structuredNames: 'kept', ruleColors: 'atOnce', freezingActivates: false,
};

const windows365: Profile = {
  ...embedded, name: 'windows365', platform: 'PC', version: '16.0.19328.20190',
  payloadLimit: undefined, papers: ['A4', 'Letter', 'Legal'], ruleColors: 'onRepaint', structuredNames: 'addresses', freezingActivates: true,
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  embedded,
  windows365,
  // A file server's session: no printer at all.
  windows2024: { ...windows365, name: 'windows2024', version: '16.0.17932.20540', papers: [], undo: 'clears', digits: 15, ruleColors: 'atOnce' },
  windows2021: { ...windows365, name: 'windows2021', version: '16.0.14332.21060', requirementSets: { ...commonSets, ExcelApi: '1.14' }, undo: 'clears', triggerSource: false, digits: 15, ruleColors: 'atOnce' },
  mac: { ...windows365, name: 'mac', platform: 'Mac', version: '16.104.25120914', downloads: false, newWorkbook: 'behind', ruleColors: 'atOnce' },
  web: { ...embedded, name: 'web', version: '16.0.19400.41003', newWorkbook: 'tab', givesFile: false, digits: 15 },
  ipad: {
    ...embedded, name: 'ipad', platform: 'iOS', version: '2.104.25120914', requirementSets: { ExcelApi: '1.15', DialogApi: '1.2' },
    payloadLimit: undefined, downloads: false, newWorkbook: 'refused', givesFile: false, chartDetails: false,
  },
};
