// Finds cells by their text, sheet after sheet from the active cell on, and replaces it.

import { Button, Input, SearchBox } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Host } from '@coachbook/excel-host';
import type { Grid, GridEvents } from '../grid/Grid';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import { findNext } from './findNext';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly onRefused: GridEvents['refused'];
  readonly onClose: () => void;
}

export function FindBar({ host, grid, onRefused, onClose }: Properties) {
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);

  const go = (step: 1 | -1): void => {
    const found = findNext(host, text, step);
    setTold(found === undefined && text !== '' ? t('page.search.nothing') : '');
    if (!found) return;
    host.user.activate(found.sheet);
    host.user.select(found.sheet, { top: found.row, left: found.column, bottom: found.row, right: found.column });
    // The grid takes the focus with the selection; searching goes on here.
    const here = document.activeElement;
    requestAnimationFrame(() =>
      (here instanceof HTMLElement && here.closest('.find-bar') ? here : input.current)?.focus(),
    );
  };
  const replace = (where: 'here' | 'everywhere') => (): void =>
    void refusing({ refused: onRefused }, () => {
      const count = host.user.replace(text, by, where === 'here' ? grid.selection.current() : undefined);
      // Where nothing stood to be replaced, the first press leads to the first place.
      if (where === 'here') go(1);
      if (where === 'everywhere' || count > 0) setTold(t('page.replace.done', { count }));
    });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && event.target === input.current) go(event.shiftKey ? -1 : 1);
  };

  return (
    <div className="find-bar" role="search" onKeyDown={onKey}>
      <SearchBox
        input={{ ref: input }}
        size="small"
        placeholder={t('page.search')}
        aria-label={t('page.search')}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setTold('');
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={t('page.search.previous')}
        onClick={() => go(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={t('page.search.next')}
        onClick={() => go(1)}
      />
      <span role="status">{told}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t('page.search.close')}
        onClick={onClose}
      />
      <Input
        size="small"
        placeholder={t('page.replace')}
        aria-label={t('page.replace')}
        value={by}
        onChange={(_, { value }) => setBy(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') replace('here')();
        }}
      />
      <div className="replace-buttons">
        <Button size="small" disabled={text === ''} onClick={replace('here')}>
          {t('page.replace.one')}
        </Button>
        <Button size="small" disabled={text === ''} onClick={replace('everywhere')}>
          {t('page.replace.all')}
        </Button>
      </div>
    </div>
  );
}
