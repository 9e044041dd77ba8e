// The bar at the top: file, undo and redo, name, and what this page is.

import { Button, Input, Popover, PopoverSurface, PopoverTrigger, Toolbar, ToolbarButton, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowRedoRegular, ArrowUndoRegular, DocumentAddRegular, FolderOpenRegular, InfoRegular, PanelRightRegular, SearchRegular } from '@fluentui/react-icons';
import type { Host } from '../../host';
import { useHost } from '../useHost';
import type { DocumentActions } from './DocumentActions';

interface Properties {
  readonly host: Host;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly actions: DocumentActions;
  readonly isPaneOpen: boolean;
  readonly onPane: (open: boolean) => void;
  readonly onFind: () => void;
}

const canUndo = ({ person }: Host): boolean => person.canUndo;
const canRedo = ({ person }: Host): boolean => person.canRedo;

export function AppBar({ host, name, onName, actions, isPaneOpen, onPane, onFind }: Properties) {
  const [undoable, redoable] = [useHost(host, canUndo), useHost(host, canRedo)];
  return (
    <header className="app-bar">
      <img src="assets/icon-32.png" alt="" width="20" height="20" onError={({ currentTarget }) => currentTarget.remove()} />
      <span className="app-name">Coachbook</span>
      <Toolbar aria-label="Workbook" size="small" className="app-tools">
        <ToolbarButton icon={<DocumentAddRegular />} onClick={() => actions.create()}>New</ToolbarButton>
        <ToolbarButton icon={<FolderOpenRegular />} onClick={() => void actions.choose()}>Open</ToolbarButton>
        <ToolbarButton icon={<ArrowDownloadRegular />} onClick={() => void actions.save(name)}>Save as .xlsx</ToolbarButton>
        <ToolbarDivider />
        <Tooltip content="Undo (Ctrl+Z)" relationship="label"><ToolbarButton icon={<ArrowUndoRegular />} disabled={!undoable} onClick={() => host.person.undo()} /></Tooltip>
        <Tooltip content="Redo (Ctrl+Y)" relationship="label"><ToolbarButton icon={<ArrowRedoRegular />} disabled={!redoable} onClick={() => host.person.redo()} /></Tooltip>
        <Tooltip content="Find (Ctrl+F)" relationship="label"><ToolbarButton icon={<SearchRegular />} onClick={onFind} /></Tooltip>
      </Toolbar>
      <Input className="file-name" appearance="filled-lighter" size="small" aria-label="Name of the file" value={name} onChange={(_, { value }) => onName(value)} onBlur={() => { if (name.trim() === '') onName('Workbook'); }} />
      <div className="app-note">
        <span>A try-out beside an embedded workbook. Nothing leaves this computer.</span>
        <Popover withArrow>
          <PopoverTrigger disableButtonEnhancement><Button appearance="subtle" size="small" icon={<InfoRegular />} aria-label="About this page" /></PopoverTrigger>
          <PopoverSurface className="about">
            <p>Coachbook works inside Excel. This page shows it beside a small spreadsheet of its own, so that you can try it without Excel.</p>
            <p>Your workbook is kept in this browser only. Save it as an .xlsx file to go on in Excel.</p>
          </PopoverSurface>
        </Popover>
        <Tooltip content={isPaneOpen ? 'Hide the task pane' : 'Show the task pane'} relationship="label">
          <Button appearance="subtle" size="small" icon={<PanelRightRegular />} aria-pressed={isPaneOpen} onClick={() => onPane(!isPaneOpen)} />
        </Tooltip>
      </div>
    </header>
  );
}
