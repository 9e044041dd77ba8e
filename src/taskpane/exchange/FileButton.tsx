// Lets people choose a file: a button as all others, for the browser's own cannot be dressed.

import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface FileButtonProps {
  readonly label: string;
  /** Endings, with commas between. */
  readonly accept: string;
  /** Bytes; larger files are not even read. */
  readonly most: number;
  readonly appearance?: 'primary' | 'secondary';
  readonly choose: (file: ChosenFile) => void;
  readonly tooLarge: (name: string) => void;
}

export function FileButton({ label, accept, most, appearance = 'secondary', choose, tooLarge }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > most) tooLarge(file.name);
    else choose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          // So that the same file can be chosen again once it was changed.
          target.value = '';
        }}
      />
    </>
  );
}
