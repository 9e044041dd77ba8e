// Sorting and filtering one column, as from the button in its header.

import { Button, Checkbox, SearchBox } from '@fluentui/react-components';
import { TextSortAscendingRegular, TextSortDescendingRegular, FilterDismissRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import type { CellPopup } from './CellPopup';
import { useBorrowedFocus } from './useBorrowedFocus';

export function FilterPanel({ host, place, at, events, onClose }: CellPopup) {
  const { sheet, row, column } = place;
  const { filter, body, passes } = host.view.filterAt(sheet, row, column) ?? {};
  const [first, last] = [body?.top ?? 0, body?.bottom ?? -1];
  const texts = useMemo(
    () => Array.from({ length: last - first + 1 }, (_, i) => host.view.display(sheet, first + i, column)),
    [host, sheet, column, first, last],
  );
  const values = useMemo(
    () => [...new Set(texts)].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
    [texts],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const isByValue = filter?.values ?? filter?.dates ?? filter?.blanks;
    return new Set(isByValue === undefined ? values : texts.filter((_, i) => passes?.(first + i)));
  });
  const [search, setSearch] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  useBorrowedFocus(panel, onClose, 'button');
  if (!body) return null;

  const act = (run: () => void) => (): void => {
    onClose();
    refusing(events, run);
  };
  const shown = values.filter((value) => value.toLocaleLowerCase().includes(search.toLocaleLowerCase()));
  const isAll = shown.every((value) => chosen.has(value));
  const toggle = (which: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    which.forEach((value) => (on ? next.add(value) : next.delete(value)));
    setChosen(next);
  };
  const apply = act(() => {
    const kept = search === '' ? chosen : new Set(shown.filter((value) => chosen.has(value)));
    const everything = values.every((value) => kept.has(value));
    host.user.filter(
      sheet,
      row,
      column,
      everything ? null : { values: [...kept].filter((value) => value !== ''), blanks: kept.has('') },
    );
  });
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };

  return (
    <div
      ref={panel}
      className="cell-popup filter-panel"
      role="dialog"
      aria-label={t('page.filter', { column: host.view.display(sheet, row, column) })}
      style={{ left: Math.max(0, Math.min(at.left, at.right - 240)), top: at.bottom }}
      onKeyDown={onKey}
      tabIndex={-1}
    >
      <Button
        appearance="subtle"
        size="small"
        icon={<TextSortAscendingRegular />}
        onClick={act(() => host.user.sort(sheet, body, column, true))}
      >
        {t('page.filter.ascending')}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<TextSortDescendingRegular />}
        onClick={act(() => host.user.sort(sheet, body, column, false))}
      >
        {t('page.filter.descending')}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<FilterDismissRegular />}
        disabled={!filter}
        onClick={act(() => host.user.filter(sheet, row, column, null))}
      >
        {t('page.filter.clear')}
      </Button>
      <SearchBox
        size="small"
        placeholder={t('page.filter.search')}
        aria-label={t('page.filter.searchValues')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className="filter-values" role="group" aria-label={t('page.filter.values')}>
        <Checkbox
          size="medium"
          label={t('page.filter.all')}
          checked={isAll ? true : shown.some((value) => chosen.has(value)) ? 'mixed' : false}
          onChange={(_, { checked }) => toggle(shown, checked === true)}
        />
        {shown.slice(0, 500).map((value) => (
          <Checkbox
            key={value}
            size="medium"
            label={value === '' ? t('page.filter.blanks') : value}
            checked={chosen.has(value)}
            onChange={(_, { checked }) => toggle([value], checked === true)}
          />
        ))}
      </div>
      <div className="filter-buttons">
        <Button appearance="primary" size="small" disabled={chosen.size === 0} onClick={apply}>
          {t('page.ok')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </div>
    </div>
  );
}
