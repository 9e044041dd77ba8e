// New, open and save, with what there is to say about them.

import type { Host } from '../../host';
import { FileError, readXlsx, writeXlsx, type Loss } from '../../ooxml';
import { emptyWorkbook } from '../../workbook';
import { download } from '../files/download';
import { fileErrorText } from '../files/fileErrorText';
import { lossText } from '../files/lossText';
import type { Message } from './MessageList';

export class DocumentActions {
  constructor(private readonly host: Host, private readonly say: (message: Message) => void, private readonly rename: (name: string) => void) {}

  /** Begins a blank workbook. The old one comes back by a button, for the page asks no questions. */
  create(): void {
    const before = this.host.snapshot();
    this.host.load(emptyWorkbook());
    this.rename('Workbook');
    this.say({ intent: 'success', title: 'This is a new workbook.', text: '', action: { label: 'Bring the old one back', run: () => this.host.load(before) } });
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
      if (losses.length > 0) this.say({ intent: 'warning', title: `${file.name} is open, but not everything in it is.`, text: 'The file itself is unchanged. A copy saved here would be without:', items: losses.map((loss: Loss) => lossText(loss)) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.say({ intent: 'error', title: `${file.name} was not opened.`, text: `${fileErrorText(error)} The workbook on screen is unchanged.` });
    }
  }

  /** Downloads the workbook as an .xlsx file. */
  async save(name: string): Promise<void> {
    try {
      download(writeXlsx(this.host.snapshot()) as Uint8Array<ArrayBuffer>, name);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.say({ intent: 'error', title: 'The file was not written.', text: fileErrorText(error) });
    }
  }
}
