// The choices of a cell with a list validation, as they fold down under it.

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import type { CellPopup } from './CellPopup';
import { useBorrowedFocus } from './useBorrowedFocus';

export function ChoiceList({ host, place, at, events, onClose }: CellPopup) {
  const { sheet, row, column } = place;
  const choices = host.view.choices(sheet, row, column) ?? [];
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(host.view.display(sheet, row, column))));
  const list = useRef<HTMLUListElement>(null);
  useBorrowedFocus(list, onClose);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [index]);

  const choose = (choice: string | undefined): void => {
    onClose();
    if (choice === undefined) return;
    refusing(events, () => {
      const result = host.user.type(sheet, row, column, choice);
      if (!result.accepted)
        events.rejected(result.alert, () => host.user.type(sheet, row, column, choice, { overrideAlert: true }));
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Tab' || event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === ' ') choose(choices[index]);
    else if (event.key === 'ArrowDown') setIndex(Math.min(choices.length - 1, index + 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(0, index - 1));
    else if (event.key === 'Home') setIndex(0);
    else if (event.key === 'End') setIndex(choices.length - 1);
    else {
      const letter = event.key.toLocaleLowerCase();
      const next = [...choices.keys()]
        .map((i) => (index + 1 + i) % choices.length)
        .find((i) => choices[i]?.toLocaleLowerCase().startsWith(letter));
      if (next === undefined) return;
      setIndex(next);
    }
    event.preventDefault();
  };

  if (choices.length === 0) return null;
  return (
    <ul
      ref={list}
      className="cell-popup choice-list"
      role="listbox"
      aria-label={t('page.choices')}
      aria-activedescendant={`choice-${index}`}
      tabIndex={-1}
      style={{ left: at.left, top: at.bottom, minWidth: at.right - at.left }}
      onKeyDown={onKey}
    >
      {choices.map((choice, i) => (
        <li
          key={`${i}-${choice}`}
          id={`choice-${i}`}
          role="option"
          aria-selected={i === index}
          onPointerEnter={() => setIndex(i)}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice === '' ? '\u00A0' : choice}
        </li>
      ))}
    </ul>
  );
}
