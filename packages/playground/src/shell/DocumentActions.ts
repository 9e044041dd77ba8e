// New, open and save, with what there is to say about them.

import type { Host, HostOptions } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { describeLoss, FileError, writeXlsx } from '@coachbook/xlsx';
import { readAside } from '../files/readAside';
import { language, t } from '../t';
import type { Message } from './MessageList';

/** Shows a workbook the add-in made, in the manner of the played Excel. */
export type ShowNew = NonNullable<HostOptions['onNewWorkbook']>;

const manners = { window: 'page.made.text', behind: 'page.made.behind', tab: 'page.made.tab' } as const;

/** Milliseconds after which people are told that something goes on. */
const LONG = 500;

export class DocumentActions {
  private reading: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly tell: (message: Message) => void,
    private readonly rename: (name: string) => void,
  ) {}

  /** Begins a blank workbook. The old one comes back by a button, for the page asks no questions. */
  create(): void {
    this.show(emptyWorkbook(), t('page.workbook'), { intent: 'success', title: t('page.created'), text: '' });
  }

  /** Lets people choose a file, then opens it. */
  choose(): Promise<void> {
    return new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.xlsx,.xlsm,.xltx';
      input.hidden = true;
      // In the page while people choose: browsers may forget an input that is nowhere, and with it what was chosen.
      document.body.append(input);
      const done = (): void => {
        const file = input.files?.[0];
        input.remove();
        resolve(file ? this.open(file) : undefined);
      };
      input.onchange = done;
      input.oncancel = done;
      input.click();
    });
  }

  /**
   * Opens a file and says what of it could not be taken over. It is read beside the page: what takes long can be stopped, and is where another is opened. The workbook on screen stays when it cannot be read, and comes back by a button
   * when it can.
   */
  async open(file: File): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const told = setTimeout(() => {
      this.tell({
        about: 'workbook',
        intent: 'info',
        title: t('page.reading', { file: file.name }),
        text: '',
        actions: [{ label: t('page.reading.stop'), run: () => this.stop(reading, file.name) }],
      });
    }, LONG);
    try {
      const read = await readAside(new Uint8Array(await file.arrayBuffer()), reading.signal);
      if (!read) return;
      const { workbook, losses } = read;
      this.show(
        workbook,
        file.name.replace(/\.[^.]+$/, ''),
        losses.length > 0
          ? {
              intent: 'warning',
              title: t('page.losses', { file: file.name }),
              text: t('page.losses.text'),
              items: losses.map((loss) => describeLoss(loss, language)),
            }
          : { intent: 'success', title: t('page.opened', { file: file.name }), text: '' },
      );
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.tell({
        about: 'workbook',
        intent: 'error',
        title: t('page.notOpened', { file: file.name }),
        text: t('page.notOpened.text', { reason: fileErrorText(error) }),
      });
    } finally {
      clearTimeout(told);
    }
  }

  private stop(reading: AbortController, name: string): void {
    reading.abort();
    this.tell({
      about: 'workbook',
      intent: 'info',
      title: t('page.notOpened', { file: name }),
      text: t('page.reading.stopped'),
    });
  }

  /** Offers a workbook the add-in made beside this one, as Excel opens another window: to save, or to go on with here. */
  offer(workbook: WorkbookData, manner: Parameters<ShowNew>[1]): void {
    const open = (): void =>
      this.show(workbook, t('page.workbook'), { intent: 'success', title: t('page.created'), text: '' });
    this.tell({
      intent: 'success',
      title: t('page.made'),
      text: t(manners[manner]),
      actions: [
        { label: t('page.made.save'), run: () => void this.save(t('page.workbook'), workbook) },
        { label: t('page.made.open'), run: open },
      ],
    });
  }

  /** Puts a workbook in the place of the one on screen, which comes back by a button where anything stood in it. */
  private show(workbook: WorkbookData, name: string, message: Message): void {
    const before = this.host.snapshot();
    this.host.load(workbook);
    this.rename(name);
    const isBlank = before.sheets.every(({ rows }) => rows.length === 0);
    this.tell({
      ...message,
      about: 'workbook',
      ...(!isBlank && { actions: [{ label: t('page.created.back'), run: () => this.host.load(before) }] }),
    });
  }

  /** Downloads a workbook, the one on screen unless another is given, as an .xlsx file. */
  async save(name: string, workbook: WorkbookData = this.host.snapshot()): Promise<void> {
    try {
      download(writeXlsx(workbook) as Uint8Array<ArrayBuffer>, name);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.tell({ intent: 'error', title: t('page.notWritten'), text: fileErrorText(error) });
    }
  }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads a workbook's bytes under that name; ".xlsx" is added where it is missing. */
function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: xlsx }));
  const link = document.createElement('a');
  link.href = url;
  link.download = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** What a file error means, in words for people. */
function fileErrorText({ code }: FileError): string {
  return t(`page.file.${code}`);
}
