// One tick for one thing, or for several at once: then it is half where only some of them are ticked.

import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Choice {
  readonly isChosen: (key: string) => boolean;
  readonly choose: (keys: readonly string[], chosen: boolean) => void;
}

interface GroupCheckboxProps extends Choice {
  readonly keys: readonly string[];
  readonly label: string | ReactElement;
}

export function GroupCheckbox({ keys, label, isChosen, choose }: GroupCheckboxProps) {
  const chosen = keys.filter(isChosen).length;
  return (
    <Checkbox
      label={label}
      checked={chosen === keys.length ? true : chosen === 0 ? false : 'mixed'}
      onChange={() => choose(keys, chosen < keys.length)}
    />
  );
}
