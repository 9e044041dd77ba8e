// Where a cell leads: to the web or to a place in this workbook.

import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { webAddress, type Host } from '@coachbook/excel-host';
import { cellAddress, contains } from '@coachbook/workbook';
import { followLink } from '../grid/links';
import { placeNamed } from '../grid/nameBox';
import { refusing } from '../grid/refusing';
import { t } from '../t';
import type { CellPopup } from './CellPopup';
import { useBorrowedFocus } from './useBorrowedFocus';

export function LinkEditor({ host, place, at, events, onClose }: CellPopup) {
  const { sheet, row, column } = place;
  const before = host
    .snapshot()
    .sheets.find(({ name }) => name === sheet)
    ?.hyperlinks.find(({ area }) => contains(area, { top: row, left: column, bottom: row, right: column }));
  const [text, setText] = useState(before?.address ?? before?.location ?? '');
  const [isWrong, setWrong] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useBorrowedFocus(panel, onClose, 'input');
  const write = (link: Parameters<Host['user']['setLink']>[3]): void => {
    onClose();
    refusing(events, () => host.user.setLink(sheet, row, column, link));
  };
  const save = (): void => {
    const link = linkOf(host, text.trim());
    if (link) write(link);
    else setWrong(true);
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
  };
  return (
    <div
      ref={panel}
      className="cell-popup link-editor"
      role="dialog"
      aria-label={t('page.linkOf', { cell: cellAddress(row, column) })}
      style={{ left: at.left, top: at.bottom + 4 }}
      onKeyDown={onKey}
    >
      <Field label={t('page.linkTo')} {...(isWrong ? { validationMessage: t('page.link.wrong') } : {})}>
        <Input
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setWrong(false);
          }}
        />
      </Field>
      <div className="filter-buttons">
        {before && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onClose();
              followLink(host, before);
            }}
          >
            {t('page.link.open')}
          </Button>
        )}
        {before && (
          <Button size="small" appearance="subtle" onClick={() => write(null)}>
            {t('page.remove')}
          </Button>
        )}
        <Button size="small" appearance="primary" onClick={save}>
          {t('page.apply')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('page.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Addresses of the web and of mail, as people write them; places that are there. */
function linkOf(host: Host, text: string): { readonly address: string } | { readonly location: string } | undefined {
  const address = webAddress(text);
  if (address !== undefined) return { address };
  return text !== '' && placeNamed(host, text) ? { location: text } : undefined;
}
