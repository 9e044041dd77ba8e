// Lets people choose many files, or a folder with all in it.

import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FilesButtonProps {
  readonly label: string;
  readonly folder: boolean;
  readonly appearance?: 'primary' | 'secondary';
  readonly isBusy: boolean;
  readonly choose: (files: readonly File[]) => void;
}

export function FilesButton({ label, folder, appearance = 'secondary', isBusy, choose }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such property; browsers do.
          element?.toggleAttribute('webkitdirectory', folder);
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(folder ? {} : { accept: '.xlsx,.xlsm,.xltx,.xls,.xlsb' })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same can be chosen again.
          target.value = '';
          if (files.length > 0) choose(files);
        }}
      />
    </>
  );
}
