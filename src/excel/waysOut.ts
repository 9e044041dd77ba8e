// How a file leaves the pane in this Excel: one place that knows which platform lets it go which way.

export interface WaysOut {
  /** Whether a link that downloads a file saves it. Where not, nothing happens and no page is told: then nothing is offered to be saved. */
  readonly saves: boolean;
  /** Where people find a workbook that Excel.createWorkbook opened: in front, behind the window they work in, or in another tab of the browser. */
  readonly opens: 'window' | 'behind' | 'tab';
}

const usual: WaysOut = { saves: true, opens: 'window' };

/**
 * By Office.context.platform. Sources: OfficeDev/office-js issues 2700 (downloads on a Mac: "by design"), 3385, 4681, 6468 and 503 (the same on Mac and iPad), 6943 (a new workbook opens behind the
 * window on a Mac), 1221 and 1241 (downloads work on the web).
 */
const byPlatform: Readonly<Record<string, WaysOut>> = {
  Mac: { saves: false, opens: 'behind' },
  iOS: { saves: false, opens: 'window' },
  Android: { saves: false, opens: 'window' },
  OfficeOnline: { saves: true, opens: 'tab' },
  PC: usual,
};

/** `platform` = Office.context.platform, a word at run time whatever its type says. What is not known is taken for Windows. */
export function waysOut(platform: unknown): WaysOut {
  return byPlatform[String(platform)] ?? usual;
}
