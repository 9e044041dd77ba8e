// The embedded workbook as its owner sees it: data in and out, changes, the bridge for the client, and a person at the sheet.

import type { WorkbookData } from '@coachbook/workbook';
import type { CellPlace } from './CellPlace';
import type { NativeBridge } from './NativeBridge';
import type { HostChange } from './HostChange';
import type { RemoteUser, User } from './User';
import type { Profile } from './Profile';
import type { Traffic } from './Traffic';
import type { View } from './View';

export interface Host {
  /** Which Excel is played. */
  readonly profile: Profile;
  /** The whole workbook as plain data, sorted and minimal. Unchanged sheets come back as the same object. */
  snapshot(): WorkbookData;
  /** Replaces the workbook; forgets the undo history; raises no events of Excel's, but a HostChange with origin "load". */
  load(data: WorkbookData): void;
  /** Called once after every batch of the add-in, every act of the person, and every load. Returns the way to stop. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** What went through the bridge since the last reset. */
  readonly traffic: Traffic;
  /** To be the client's global `_richApiNativeBridge`, before its script loads. */
  readonly bridge: NativeBridge;
  /** Lets the next request fail as a whole, the way Excel fails it: "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", ... */
  fail(next: { readonly code: string; readonly message?: string }): void;
  /** Does what a person at the sheet does, with Excel's manners for typing. */
  readonly user: User;
  /** Does what somebody else does who has the workbook open too: events say "Remote", nothing comes to the front, and the person's undo history ends there. */
  readonly remoteUser: RemoteUser;
  /** Says that the person has begun to edit that cell, or is done: until then Excel refuses requests, and lets those wait that were sent with `delayForCellEdit`. */
  setEditing(cell: CellPlace | undefined): void;
  /** Says whether this workbook's window is in front, or that of another workbook: then Excel on Windows and Mac refuses what needs the window (select, activate, freeze, add a sheet ...). */
  setFocus(isHere: boolean): void;
  /** Where the cell that is being edited is by now: what others insert and delete moves it, or takes it away. Undefined where none is edited. */
  readonly editedCell: CellPlace | 'gone' | undefined;
  /** What a grid needs to know to draw cells. */
  readonly view: View;
  /** Resolves once every request sent so far is answered, but for those that wait for a cell, and every event it raised is delivered. */
  settled(): Promise<void>;
}
