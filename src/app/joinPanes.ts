// Panes of Coachbook that stand beside one another on one workbook, and its buttons on the ribbon: Excel reports what an add-in writes to none of its own panes.

/** What a browser has for pages of one origin; older ones have nothing, and a pane then shows the news of the other one at the next edit. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

export interface OtherPanes {
  /** To be called when this one has written. */
  tell(): void;
  leave(): void;
}

const open = (): Channel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('coachbook.written');

/** `workbook` tells workbooks apart as far as Office does: panes of others do not mind being told. Nothing but that leaves the pane, and it stays in this browser. */
export function joinPanes(workbook: string, onWritten: () => void, channel = open()): OtherPanes {
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data === workbook) onWritten();
    };
  }
  return { tell: () => channel?.postMessage(workbook), leave: () => channel?.close() };
}
