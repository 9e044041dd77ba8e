// The embedded workbook: Excel's object model served over plain workbook data, for Microsoft's own client.

export type { Host } from './api/Host';
export type { HostChange, SheetAspect, SheetChange, WorkbookAspect } from './api/HostChange';
export type { HostDialog } from './api/HostDialog';
export { HostError } from './api/HostError';
export type { HostOptions } from './api/HostOptions';
export type { Profile, ProfileName } from './api/Profile';
export { PROFILES } from './profiles/profiles';
export type { NativeBridge } from './api/NativeBridge';
export type { CellPlace } from './api/CellPlace';
export type {
  RemoteUser,
  FormatChange,
  PasteBlock,
  PastedCell,
  PastedCells,
  User,
  TypeResult,
  ValidationAlert,
} from './api/User';
export type { Traffic } from './api/Traffic';
export type { BarView, CellView, IconView, View } from './api/View';
export { createHost } from './createHost';
export { webAddress } from './user/webAddress';
export { connectClient, type Client } from './client/connectClient';
