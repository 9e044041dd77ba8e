// A dialog box of the add-in, as whoever shows it sees it.

export interface HostDialog {
  /** Of the page in it. */
  readonly address: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
  /** What the page in it does with Office.context.ui.messageParent. */
  message(text: string): void;
  /** What the person does with its cross. */
  close(): void;
  /** True once it is gone, by the person or by the add-in. */
  readonly isClosed: boolean;
}
