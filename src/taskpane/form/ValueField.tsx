// An input for one value: a list, a date, a tick or a line of text, whatever its rule asks for.

import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { CHOICES, type Goal, type Person } from '../../domain';
import { LANGUAGES, textKey } from '../../locales';
import { useI18n } from '../i18n/I18n';
import type { FieldSpec } from './FieldSpec';

/** What is said about an entry may quote it, however long it is. */
const useStyles = makeStyles({ field: { minWidth: 0, overflowWrap: 'anywhere' } });

interface ValueFieldProps {
  readonly field: FieldSpec;
  readonly draft: string;
  /** Why what was typed cannot be taken. */
  readonly problem: string | undefined;
  /** What is to be said about it all the same. */
  readonly warning?: string | undefined;
  readonly people: readonly Person[];
  /** Offered where a goal is asked for; without them its id is typed. */
  readonly goals?: readonly Goal[];
  readonly change: (draft: string) => void;
}

export function ValueField({
  field: { rule, label, hint, percent = false, key },
  draft,
  problem,
  warning,
  people,
  goals,
  change,
}: ValueFieldProps) {
  const styles = useStyles();
  const { t } = useI18n();
  if (rule.kind === 'flag')
    return (
      <Checkbox
        label={label}
        checked={draft === 'true'}
        onChange={(_, { checked }) => change(String(checked === true))}
      />
    );
  const choices =
    rule.kind === 'choice'
      ? CHOICES[rule.of].map((one) => [one, t(textKey('choice', rule.of, one))] as const)
      : rule.kind === 'language'
        ? LANGUAGES.map((one) => [one, t(textKey('choice.language', one))] as const)
        : rule.kind === 'reference' && rule.to.includes('people')
          ? people.map(({ id, name }) => [id, name === '' ? id : name] as const)
          : rule.kind === 'reference' && rule.to.includes('goals') && goals
            ? goals.filter(({ id }) => id !== '').map(({ id, name }) => [id, `${id} ${name}`] as const)
            : undefined;
  const said =
    problem !== undefined
      ? { validationMessage: problem, validationState: 'error' as const }
      : warning === undefined
        ? {}
        : { validationMessage: warning, validationState: 'warning' as const };
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...said}>
      {choices ? (
        <Select value={draft} onChange={(_, { value }) => change(value)}>
          {(draft === '' || rule.kind === 'reference') && <option value="">{t('pane.form.none')}</option>}
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      ) : rule.kind === 'day' ? (
        <Input type="date" value={draft} onChange={(_, { value }) => change(value)} />
      ) : key === 'note' ? (
        <Textarea value={draft} resize="vertical" onChange={(_, { value }) => change(value)} />
      ) : (
        <Input
          value={draft}
          {...(rule.kind === 'number' ? { inputMode: 'decimal' as const } : {})}
          {...(percent ? { contentAfter: '%' } : {})}
          onChange={(_, { value }) => change(value)}
        />
      )}
    </Field>
  );
}
