// The window: bar, sheet, task pane and what is said to the user.

import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Host } from '../../host';
import { keep } from '../files/autosave';
import type { Grid, GridEvents } from '../grid/Grid';
import { AppBar } from './AppBar';
import { DocumentActions } from './DocumentActions';
import { DropZone } from './DropZone';
import { FindBar } from './FindBar';
import { FormatBar } from './FormatBar';
import { GridStage } from './GridStage';
import { MessageList, type Message } from './MessageList';
import { Pane } from './Pane';
import { StatusBar } from './StatusBar';
import { theme } from './theme';
import { useShortcuts } from './useShortcuts';
import { ValidationDialog, type Rejection } from './ValidationDialog';

interface Properties {
  readonly host: Host;
  readonly firstName: string;
  /** Tells the page how to open and close the pane from outside React. */
  readonly onPane: (show: (open: boolean) => void) => void;
  readonly onGrid: (grid: Grid | undefined) => void;
}

export function App({ host, firstName, onPane, onGrid }: Properties) {
  const [name, setName] = useState(firstName);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [rejection, setRejection] = useState<Rejection>();
  const [grid, setGrid] = useState<Grid>();
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isFinding, setFinding] = useState(false);

  const say = useCallback((message: Message) => setMessages((before) => [...before.filter(({ title }) => title !== message.title), message]), []);
  const dismiss = useCallback((message: Message) => setMessages((before) => before.filter((one) => one !== message)), []);
  const actions = useMemo(() => new DocumentActions(host, say, setName), [host, say]);
  const shown = useMemo<Pick<GridEvents, 'refused' | 'rejected'>>(() => ({
    refused: ({ message }) => say({ intent: 'warning', title: 'That is not possible here.', text: message }),
    rejected: (alert, again) => setRejection({ alert, again }),
  }), [say]);

  useEffect(() => onPane(setPaneOpen), [onPane]);
  useEffect(() => onGrid(grid), [onGrid, grid]);
  useEffect(() => { document.title = `${name} – Coachbook`; }, [name]);
  useEffect(() => keep(host, () => name, () => say({ intent: 'warning', title: 'Your browser does not keep this workbook.', text: 'Save it as a file before you close or reload this page.' })), [host, name, say]);
  useShortcuts({ save: () => void actions.save(name), open: () => void actions.choose(), find: () => setFinding(true) });

  return (
    <FluentProvider theme={theme} className="themed">
      <div className="window">
      <AppBar host={host} name={name} onName={setName} actions={actions} isPaneOpen={isPaneOpen} onPane={setPaneOpen} onFind={() => setFinding(true)} />
      <DropZone onFile={(file) => void actions.open(file)}>
        <main className="work" aria-label="Workbook">
          <MessageList messages={messages} onDismiss={dismiss} />
          {grid && <FormatBar host={host} grid={grid} onRefused={shown.refused} />}
          {isFinding && grid && <FindBar host={host} onClose={() => setFinding(false)} />}
          <GridStage host={host} events={shown} onGrid={setGrid} waiting={<Spinner label="Opening the workbook" />} />
          <StatusBar host={host} grid={grid} />
        </main>
        {isPaneOpen && <Pane onClose={() => setPaneOpen(false)} />}
      </DropZone>
      </div>
      <ValidationDialog rejection={rejection} onClose={() => setRejection(undefined)} onError={shown.refused} />
    </FluentProvider>
  );
}
