// Finds cells by their text, sheet after sheet from the active cell on.

import { Button, SearchBox } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Host } from '../../host';
import { say } from '../say';
import { findNext } from './findNext';

export function FindBar({ host, onClose }: { readonly host: Host; readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { input.current?.focus(); }, []);

  const go = (step: 1 | -1): void => {
    const found = findNext(host, text, step);
    setMissing(found === undefined && text !== '');
    if (!found) return;
    host.person.activate(found.sheet);
    host.person.select(found.sheet, { top: found.row, left: found.column, bottom: found.row, right: found.column });
    // The grid takes the focus with the selection; searching goes on here.
    requestAnimationFrame(() => input.current?.focus());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
  };

  return (
    <div className="find-bar" role="search" onKeyDown={onKey}>
      <SearchBox input={{ ref: input }} size="small" placeholder={say('page.search')} aria-label={say('page.search')} value={text} onChange={(_, { value }) => { setText(value); setMissing(false); }} />
      <Button appearance="subtle" size="small" icon={<ArrowUpRegular />} aria-label={say('page.search.previous')} onClick={() => go(-1)} />
      <Button appearance="subtle" size="small" icon={<ArrowDownRegular />} aria-label={say('page.search.next')} onClick={() => go(1)} />
      <span role="status">{isMissing ? say('page.search.nothing') : ''}</span>
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={say('page.search.close')} onClick={onClose} />
    </div>
  );
}
