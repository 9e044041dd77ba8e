// Writing the note of a cell.

import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { cellAddress } from '@coachbook/workbook';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import type { CellPopup } from './CellPopup';
import { useBorrowedFocus } from './useBorrowedFocus';

export function NoteEditor({ host, place, at, events, onClose }: CellPopup) {
  const { sheet, row, column } = place;
  const before =
    host
      .snapshot()
      .sheets.find(({ name }) => name === sheet)
      ?.notes.find((note) => note.row === row && note.column === column)?.text ?? '';
  const [text, setText] = useState(before);
  const panel = useRef<HTMLDivElement>(null);
  useBorrowedFocus(panel, onClose, 'textarea');
  const write = (next: string): void => {
    onClose();
    if (next !== before) refusing(events, () => host.user.setNote(sheet, row, column, next === '' ? null : next));
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write(text);
  };
  return (
    <div
      ref={panel}
      className="cell-popup note-editor"
      role="dialog"
      aria-label={t('page.noteOf', { cell: cellAddress(row, column) })}
      style={{ left: at.right + 8, top: at.top }}
      onKeyDown={onKey}
    >
      <Textarea
        aria-label={t('page.noteText')}
        resize="vertical"
        rows={4}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className="filter-buttons">
        {before !== '' && (
          <Button size="small" appearance="subtle" onClick={() => write('')}>
            {t('page.remove')}
          </Button>
        )}
        <Button size="small" appearance="primary" onClick={() => write(text)}>
          {t('page.apply')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </div>
    </div>
  );
}
