// A list to choose from, several at a time.

import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { useExchangeStyles } from './useExchangeStyles';

interface CheckboxGroupProps<Name extends string> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the choice. */
  readonly problem?: string | undefined;
  readonly choices: readonly { readonly name: Name; readonly label: string }[];
  readonly chosen: readonly Name[];
  readonly choose: (chosen: readonly Name[]) => void;
}

export function CheckboxGroup<Name extends string>({
  label,
  hint,
  problem,
  choices,
  chosen,
  choose,
}: CheckboxGroupProps<Name>) {
  const styles = useExchangeStyles();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={`${hint === undefined ? '' : `${id}hint `}${id}problem`}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.small}>
          {hint}
        </p>
      )}
      <div className={styles.ticks}>
        {choices.map(({ name, label: text }) => (
          <Checkbox
            key={name}
            label={text}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) =>
              choose(checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))
            }
          />
        ))}
      </div>
      <p id={`${id}problem`} role="status" className={styles.small}>
        {problem}
      </p>
    </fieldset>
  );
}
