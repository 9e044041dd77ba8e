// The window: bar, sheet, task pane and what is said to the user.

import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host, HostChange } from '@coachbook/excel-host';
import { keep } from '../files/autosave';
import type { Grid, GridEvents } from '../grid/Grid';
import { language, t } from '../t';
import { AppBar } from './AppBar';
import { DocumentActions, type ShowNew } from './DocumentActions';
import { DropZone } from './DropZone';
import { FindBar } from './FindBar';
import { FormatBar } from './FormatBar';
import { GridStage } from './GridStage';
import { MessageList, type Message } from './MessageList';
import { Pane } from './Pane';
import { StatusBar } from './StatusBar';
import { useTheme } from './useTheme';
import { useShortcuts } from './useShortcuts';
import { ValidationDialog, type Rejection } from './ValidationDialog';

interface Properties {
  readonly host: Host;
  readonly firstName: string;
  /** Tells the page how to open and close the pane from outside React. */
  readonly onPane: (show: (open: boolean) => void) => void;
  readonly onGrid: (grid: Grid | undefined) => void;
  /** Tells the page where to show a workbook the add-in made beside this one. */
  readonly onNewWorkbook: (show: ShowNew) => void;
}

/** More than looking elsewhere. */
const isAct = ({ origin, workbook, sheets }: HostChange): boolean =>
  origin !== 'calculation' &&
  ([...workbook].some((aspect) => aspect !== 'activeSheet') ||
    sheets.some(({ aspects }) => [...aspects].some((aspect) => aspect !== 'selection')));
const isRefusal = ({ about }: Message): boolean => about === 'act';

export function App({ host, firstName, onPane, onGrid, onNewWorkbook }: Properties) {
  const [name, setName] = useState(firstName);
  const shownName = useRef(firstName);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const theme = useTheme();
  const [rejection, setRejection] = useState<Rejection>();
  const [grid, setGrid] = useState<Grid>();
  const [isPaneOpen, setPaneOpen] = useState(() => !window.matchMedia('(max-width: 700px)').matches);
  const [isFinding, setFinding] = useState(false);

  const tell = useCallback(
    (message: Message) =>
      setMessages((before) => [
        ...before.filter(
          ({ title, about }) => title !== message.title && (about === undefined || about !== message.about),
        ),
        message,
      ]),
    [],
  );
  const dismiss = useCallback(
    (message: Message) => setMessages((before) => before.filter((one) => one !== message)),
    [],
  );
  const actions = useMemo(() => new DocumentActions(host, tell, setName), [host, tell]);
  const shown = useMemo<Pick<GridEvents, 'refused' | 'rejected'>>(
    () => ({
      refused: ({ message }) => tell({ about: 'act', intent: 'warning', title: t('page.refused'), text: message }),
      rejected: (alert, again) => setRejection({ alert, again }),
    }),
    [tell],
  );

  useEffect(
    () =>
      host.onChange((change) => {
        if (isAct(change))
          setMessages((before) => (before.some(isRefusal) ? before.filter((one) => !isRefusal(one)) : before));
      }),
    [host],
  );
  useEffect(() => onPane(setPaneOpen), [onPane]);
  useEffect(() => onNewWorkbook((workbook, manner) => actions.offer(workbook, manner)), [onNewWorkbook, actions]);
  useEffect(() => onGrid(grid), [onGrid, grid]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, []);
  useEffect(() => {
    document.title = t('page.title', { name });
    shownName.current = name;
  }, [name]);
  useEffect(
    () =>
      keep(host, () => shownName.current, {
        onError: () => tell({ intent: 'warning', title: t('page.notKept'), text: t('page.notKept.text') }),
        onWait: () =>
          tell({ about: 'otherTab', intent: 'warning', title: t('page.otherTab'), text: t('page.otherTab.text') }),
        onTurn: () => setMessages((before) => before.filter(({ about }) => about !== 'otherTab')),
      }),
    [host, tell],
  );
  useShortcuts({
    save: () => void actions.save(name),
    open: () => void actions.choose(),
    find: () => setFinding(true),
    undo: () => void host.user.undo(),
    redo: () => void host.user.redo(),
  });

  return (
    <FluentProvider theme={theme} className="themed">
      <div className="window">
        <AppBar
          host={host}
          name={name}
          onName={setName}
          actions={actions}
          isPaneOpen={isPaneOpen}
          onPane={setPaneOpen}
          onFind={() => setFinding(true)}
        />
        <DropZone onFile={(file) => void actions.open(file)}>
          <main className="work" aria-label={t('page.workbook')}>
            <MessageList messages={messages} onDismiss={dismiss} />
            {grid && <FormatBar host={host} grid={grid} onRefused={shown.refused} />}
            {isFinding && grid && (
              <FindBar
                host={host}
                grid={grid}
                onRefused={shown.refused}
                onClose={() => {
                  setFinding(false);
                  grid.focus();
                }}
              />
            )}
            <GridStage host={host} events={shown} onGrid={setGrid} waiting={<Spinner label={t('page.opening')} />} />
            <StatusBar host={host} grid={grid} />
          </main>
          {isPaneOpen && <Pane onClose={() => setPaneOpen(false)} />}
        </DropZone>
      </div>
      <ValidationDialog
        rejection={rejection}
        onClose={() => {
          setRejection(undefined);
          grid?.focus();
        }}
        onError={shown.refused}
      />
    </FluentProvider>
  );
}
