// The task pane in its own frame, as in Excel, with a splitter to make it wider.

import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { t } from '../t';

const [narrowest, widest] = [320, 600];

export function Pane({ onClose }: { readonly onClose: () => void }) {
  const [width, setWidth] = useState(360);
  const [isDragging, setDragging] = useState(false);
  const from = useRef({ x: 0, width });
  const clamp = (next: number): void => setWidth(Math.min(widest, Math.max(narrowest, Math.round(next))));

  const start = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
    setDragging(true);
  };
  const move = (event: PointerEvent): void => {
    if (isDragging) clamp(from.current.width + from.current.x - event.clientX);
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: width + 20, ArrowRight: width - 20, Home: widest, End: narrowest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    clamp(next);
  };

  return (
    <aside className="pane-side" data-part="pane" aria-label={t('page.pane')}>
      <div
        className="splitter"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('page.pane.width')}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={() => setDragging(false)}
        onKeyDown={onKey}
      />
      <div className="pane" style={{ width }}>
        <div className="pane-title">
          <span>Coachbook</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('page.pane.close')}
            onClick={onClose}
          />
        </div>
        <iframe title="Coachbook" src="taskpane.embedded.html" className={isDragging ? 'dragging' : ''} />
      </div>
    </aside>
  );
}
