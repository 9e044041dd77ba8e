// New, open and save, with what there is to say about them.

import type { Host } from '../../host';
import { FileError, readXlsx, writeXlsx, type Loss } from '../../ooxml';
import { emptyWorkbook, type WorkbookData } from '../../workbook';
import { download } from '../files/download';
import { fileErrorText } from '../files/fileErrorText';
import { lossText } from '../files/lossText';
import { say } from '../say';
import type { Message } from './MessageList';

export class DocumentActions {
  constructor(private readonly host: Host, private readonly tell: (message: Message) => void, private readonly rename: (name: string) => void) {}

  /** Begins a blank workbook. The old one comes back by a button, for the page asks no questions. */
  create(): void {
    const before = this.host.snapshot();
    this.host.load(emptyWorkbook());
    this.rename(say('page.workbook'));
    this.tell({ intent: 'success', title: say('page.created'), text: '', actions: [{ label: say('page.created.back'), run: () => this.host.load(before) }] });
  }

  /** Lets people choose a file, then opens it. */
  choose(): Promise<void> {
    return new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.xlsx,.xlsm,.xltx';
      input.onchange = () => {
        const file = input.files?.[0];
        resolve(file ? this.open(file) : undefined);
      };
      input.oncancel = () => resolve();
      input.click();
    });
  }

  /** Opens a file and says what of it could not be taken over. The workbook on screen stays when it cannot be read. */
  async open(file: File): Promise<void> {
    try {
      const { workbook, losses } = readXlsx(new Uint8Array(await file.arrayBuffer()));
      this.host.load(workbook);
      this.rename(file.name.replace(/\.[^.]+$/, ''));
      if (losses.length > 0) this.tell({ intent: 'warning', title: say('page.losses', { file: file.name }), text: say('page.losses.text'), items: losses.map((loss: Loss) => lossText(loss)) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.tell({ intent: 'error', title: say('page.notOpened', { file: file.name }), text: say('page.notOpened.text', { reason: fileErrorText(error) }) });
    }
  }

  /** Offers a workbook the add-in made beside this one, as Excel opens another window: to save, or to go on with here. */
  offer(workbook: WorkbookData): void {
    const open = (): void => {
      const before = this.host.snapshot();
      this.host.load(workbook);
      this.rename(say('page.workbook'));
      this.tell({ intent: 'success', title: say('page.created'), text: '', actions: [{ label: say('page.created.back'), run: () => this.host.load(before) }] });
    };
    this.tell({
      intent: 'success', title: say('page.made'), text: say('page.made.text'),
      actions: [{ label: say('page.made.save'), run: () => void this.save(say('page.workbook'), workbook) }, { label: say('page.made.open'), run: open }],
    });
  }

  /** Downloads a workbook, the one on screen unless another is given, as an .xlsx file. */
  async save(name: string, workbook: WorkbookData = this.host.snapshot()): Promise<void> {
    try {
      download(writeXlsx(workbook) as Uint8Array<ArrayBuffer>, name);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.tell({ intent: 'error', title: say('page.notWritten'), text: fileErrorText(error) });
    }
  }
}
