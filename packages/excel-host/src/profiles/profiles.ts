// The Excels that can be played, each with what is documented or reported of it (docs/excel.md).

import type { Profile, ProfileName } from '../api/Profile';

const fiveMegabytes = 5 * 1024 * 1024;
const officePapers = ['A3', 'A4', 'Letter', 'Legal', 'Tabloid'];

/**
 * Sets of the common API. Source: Microsoft, Office Common API requirement sets: everywhere but on an iPad, which has neither add-in commands, nor a shared runtime, nor files
 * (File and CompressedFile are gone from its list since OfficeDev/Office-Js-Requirement-Sets pull request 80); dialogs it has since version 16.37.
 */
const dialogs = { DialogApi: '1.2' };
const commonSets = {
  ...dialogs,
  AddinCommands: '1.1',
  CompressedFile: '1.1',
  DelayForCellEdit: '1.1',
  File: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
};

/** Everything that is documented works, with the limits of Excel on the web: what the page beside the embedded workbook runs on unless another is chosen. */
const embedded: Profile = {
  name: 'embedded',
  platform: 'OfficeOnline',
  version: '16.0.0.0',
  requirementSets: { ...commonSets, ExcelApi: '1.15' },
  payloadLimit: fiveMegabytes,
  downloads: true,
  newWorkbook: 'window',
  givesFile: true,
  chartDetails: true,
  papers: officePapers,
  triggerSource: true,
  digits: 17,
  undo: 'joins',
  structuredNames: 'kept',
  ruleColors: 'atOnce',
  freezingActivates: false,
};

/**
 * The 5 MB of a request are the web's alone (Microsoft, Resource limits and performance optimization for Office Add-ins). Most office printers have no A3. WebView2 saves what a link downloads
 * (all but PDF). getFileAsync gives the compressed file (d.ts, Document.getFileAsync, support details).
 */
const windows365: Profile = {
  ...embedded,
  name: 'windows365',
  platform: 'PC',
  version: '16.0.19328.20190',
  payloadLimit: undefined,
  papers: ['A4', 'Letter', 'Legal'],
  ruleColors: 'onRepaint',
  structuredNames: 'addresses',
  freezingActivates: true,
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  embedded,
  windows365,
  /** A file server's session: no printer at all. Its last set is ExcelApi 1.17 (Microsoft, Excel JavaScript API requirement sets), the client library's 1.15. */
  windows2024: {
    ...windows365,
    name: 'windows2024',
    version: '16.0.17932.20540',
    papers: [],
    undo: 'clears',
    digits: 15,
    ruleColors: 'atOnce',
  },
  /** Its last set is ExcelApi 1.14 (the same page); early builds of it tell no trigger source. */
  windows2021: {
    ...windows365,
    name: 'windows2021',
    version: '16.0.14332.21060',
    requirementSets: { ...commonSets, ExcelApi: '1.14' },
    undo: 'clears',
    triggerSource: false,
    digits: 15,
    ruleColors: 'atOnce',
  },
  /** Downloads: OfficeDev/office-js issues 2700 ("by design"), 3385, 4681, 6468. A new workbook opens behind the window: 6943. Freezing: 3148. */
  mac: {
    ...windows365,
    name: 'mac',
    platform: 'Mac',
    version: '16.104.25120914',
    downloads: false,
    newWorkbook: 'behind',
    ruleColors: 'atOnce',
  },
  /**
   * Files: sources disagree. The table at Document.getFileAsync (d.ts) lists only PDF for Excel on the web, the set CompressedFile lists it, OfficeDev/office-js issue 5473 (March 2025) gets the
   * compressed file, and 5297 (2025) gets error 11001 where another company stores the workbook. Played is the worse: the pane has to do without.
   */
  web: { ...embedded, name: 'web', version: '16.0.19400.41003', newWorkbook: 'tab', givesFile: false, digits: 15 },
  /**
   * createWorkbook: OfficeDev/office-js issue 1562 (it opens the workbook, and throws NotImplemented all the same; said to be mended in March 2021, confirmed by nobody). Played is the worse: it throws and
   * opens nothing. Files: "Not supported" (d.ts). Downloads: 503, 2700. Details of charts: 1538, 1688. ExcelApi is documented up to the newest set (since 16.59 for 1.15).
   */
  ipad: {
    ...embedded,
    name: 'ipad',
    platform: 'iOS',
    version: '2.104.25120914',
    requirementSets: { ...dialogs, ExcelApi: '1.15' },
    payloadLimit: undefined,
    downloads: false,
    newWorkbook: 'refused',
    givesFile: false,
    chartDetails: false,
  },
};
