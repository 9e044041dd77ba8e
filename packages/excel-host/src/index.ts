// The embedded workbook: Excel's object model served over plain workbook data, for Microsoft's own client.

export type { Host } from './face/Host';
export type { HostChange, SheetAspect, SheetChange, WorkbookAspect } from './face/HostChange';
export type { HostDialog } from './face/HostDialog';
export { HostError } from './face/HostError';
export type { HostOptions } from './face/HostOptions';
export type { Profile, ProfileName } from './face/Profile';
export { PROFILES } from './profiles/profiles';
export type { NativeBridge } from './face/NativeBridge';
export type { CellPlace } from './face/CellPlace';
export type {
  CoAuthor,
  LookChange,
  PasteBlock,
  PastedCell,
  PastedCells,
  Person,
  TypeResult,
  ValidationAlert,
} from './face/Person';
export type { Traffic } from './face/Traffic';
export type { BarView, CellView, IconView, View } from './face/View';
export { createHost } from './createHost';
export { webAddress } from './person/webAddress';
export { connectClient, type Client } from './client/connectClient';
