// The bar at the top: file, undo and redo, name, and what this page is.

import {
  Button,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  InfoRegular,
  PanelRightRegular,
  SearchRegular,
} from '@fluentui/react-icons';
import type { Host } from '@coachbook/excel-host';
import { t } from '../t';
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

const canUndo = ({ user }: Host): boolean => user.canUndo;
const canRedo = ({ user }: Host): boolean => user.canRedo;

export function AppBar({ host, name, onName, actions, isPaneOpen, onPane, onFind }: Properties) {
  const [undoable, redoable] = [useHost(host, canUndo), useHost(host, canRedo)];
  return (
    <header className="app-bar" data-part="bar">
      <img
        src="assets/icon-32.png"
        alt=""
        width="20"
        height="20"
        onError={({ currentTarget }) => currentTarget.remove()}
      />
      <h1 className="app-name">Coachbook</h1>
      <Toolbar aria-label={t('page.workbook')} size="small" className="app-tools">
        <ToolbarButton icon={<DocumentAddRegular />} aria-label={t('page.new')} onClick={() => actions.create()}>
          <span className="wide">{t('page.new')}</span>
        </ToolbarButton>
        <ToolbarButton icon={<FolderOpenRegular />} aria-label={t('page.open')} onClick={() => void actions.choose()}>
          <span className="wide">{t('page.open')}</span>
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowDownloadRegular />}
          aria-label={t('page.save')}
          onClick={() => void actions.save(name)}
        >
          <span className="wide">{t('page.save')}</span>
        </ToolbarButton>
        <ToolbarDivider />
        <Tooltip content={t('page.undo')} relationship="label">
          <ToolbarButton icon={<ArrowUndoRegular />} disabled={!undoable} onClick={() => host.user.undo()} />
        </Tooltip>
        <Tooltip content={t('page.redo')} relationship="label">
          <ToolbarButton icon={<ArrowRedoRegular />} disabled={!redoable} onClick={() => host.user.redo()} />
        </Tooltip>
        <Tooltip content={t('page.find')} relationship="label">
          <ToolbarButton icon={<SearchRegular />} onClick={onFind} />
        </Tooltip>
      </Toolbar>
      <Input
        className="file-name"
        appearance="filled-lighter"
        size="small"
        aria-label={t('page.fileName')}
        value={name}
        onChange={(_, { value }) => onName(value)}
        onBlur={() => {
          if (name.trim() === '') onName(t('page.workbook'));
        }}
      />
      <div className="app-note">
        <span>{t('page.note')}</span>
        <Popover withArrow>
          <PopoverTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<InfoRegular />} aria-label={t('page.about')} />
          </PopoverTrigger>
          <PopoverSurface className="about">
            <p>{t('page.about.what')}</p>
            <p>{t('page.about.kept')}</p>
            <p>{t('page.about.keys')}</p>
          </PopoverSurface>
        </Popover>
        <Tooltip content={t(isPaneOpen ? 'page.pane.hide' : 'page.pane.show')} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<PanelRightRegular />}
            aria-pressed={isPaneOpen}
            onClick={() => onPane(!isPaneOpen)}
          />
        </Tooltip>
      </div>
    </header>
  );
}
