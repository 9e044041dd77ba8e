// Takes a file that is dropped anywhere on the window.

import { useState, type DragEvent, type ReactNode } from 'react';
import { t } from '../t';

interface Properties {
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

export function DropZone({ children, onFile }: Properties) {
  const [isOver, setOver] = useState(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="window-body"
      onDragOver={(event) => {
        if (carriesFile(event)) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {isOver && <div className="drop-hint">{t('page.drop')}</div>}
    </div>
  );
}
