// Makes links that download do nothing in the task pane's frame, as in Excel on a Mac and on an iPad: no file, no error, no word.

/** Covers clicks by people, and by scripts on links that are in no document. */
export function withoutDownloads(frame: Window): void {
  const { HTMLAnchorElement: Anchor } = frame as Window & typeof globalThis;
  const click = Anchor.prototype.click;
  Anchor.prototype.click = function clickUnlessDownload(this: HTMLAnchorElement): void {
    if (!this.hasAttribute('download')) click.call(this);
  };
  frame.document.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element | null;
      if (target?.closest?.('a[download]')) event.preventDefault();
    },
    { capture: true },
  );
}
